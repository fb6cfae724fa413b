package pullquote.article.form;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.article.Representation;
import pullquote.article.problem.Problems;

/** The forms in which a list of articles is served. The first is the one that a caller without wishes gets. */
public enum ListForm {
    JSON("application/json"),
    JSON_FEED("application/feed+json"),
    ATOM("application/atom+xml"),
    CSV("text/csv;charset=UTF-8");

    /** With parameters, as in {@code Content-Type}. */
    public final String contentType;

    private final MediaType type;

    ListForm(String contentType) {
        this.contentType = contentType;
        this.type = MediaType.valueOf(contentType);
    }

    /**
     * The one that a caller wants most.
     *
     * @param format the parameter, which wins: {@code json}, {@code feed}, {@code atom} or {@code csv}; null: none
     * @param accepted in order of preference; empty: anything
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for another format, 406 with what there is
     */
    public static ListForm choose(@Nullable String format, List<MediaType> accepted) {
        if (format != null) {
            return switch (format) {
                case "json" -> JSON;
                case "feed" -> JSON_FEED;
                case "atom" -> ATOM;
                case "csv" -> CSV;
                default -> throw Problems.badField("format", "format must be json, feed, atom or csv");
            };
        }
        return Representation.choose(accepted, List.of(values()), form -> form.type);
    }
}
