package pullquote.article.form;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pullquote.article.Representation;
import pullquote.article.problem.Problems;

/** The forms in which lists are served. */
public enum ListForm {
    JSON("json", "application/json"),
    JSON_FEED("feed", "application/feed+json"),
    ATOM("atom", "application/atom+xml"),
    CSV("csv", "text/csv;charset=UTF-8");

    /** With parameters, as in {@code Content-Type}. */
    public final String contentType;

    private final String format;
    private final MediaType type;

    ListForm(String format, String contentType) {
        this.format = format;
        this.contentType = contentType;
        this.type = MediaType.valueOf(contentType);
    }

    /**
     * The one that a caller wants most.
     *
     * @param format the parameter, which wins: {@code json}, {@code feed}, {@code atom} or {@code csv}; null: none
     * @param accepted in order of preference; empty: anything
     * @param offered of the list; the first is for a caller without wishes
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for another format, 406 with what there is
     */
    public static ListForm choose(@Nullable String format, List<MediaType> accepted, List<ListForm> offered) {
        if (format == null) {
            return Representation.choose(accepted, offered, form -> form.type);
        }
        return offered.stream()
                .filter(form -> form.format.equals(format))
                .findFirst()
                .orElseThrow(() -> Problems.badField(
                        "format",
                        "format must be one of "
                                + offered.stream().map(form -> form.format).collect(Collectors.joining(", "))));
    }
}
