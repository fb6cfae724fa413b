package pullquote.article;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import pullquote.article.problem.Problems;

/** The forms in which one article is served. The first is the one that a caller without wishes gets. */
public enum Representation {
    JSON("application/json", "json"),
    TEXT("text/plain;charset=UTF-8", "text");

    /** With parameters, as in {@code Content-Type}. */
    public final String contentType;

    /** Its part of the entity tag. */
    public final String tag;

    private final MediaType type;

    Representation(String contentType, String tag) {
        this.contentType = contentType;
        this.tag = tag;
        this.type = MediaType.valueOf(contentType);
    }

    /**
     * The one that a caller wants most.
     *
     * @param accepted in order of preference; empty: anything
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 406 with what there is
     */
    public static Representation choose(List<MediaType> accepted) {
        return choose(accepted, List.of(values()));
    }

    /**
     * The one of several that a caller wants most; the first of them where anything will do.
     *
     * @param accepted in order of preference; empty: anything
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 406 with what there is
     */
    public static Representation choose(List<MediaType> accepted, List<Representation> available) {
        if (accepted.isEmpty()) {
            return available.get(0);
        }
        return accepted.stream()
                .filter(wanted -> !isRefused(wanted))
                .flatMap(wanted -> first(wanted, available).stream())
                .findFirst()
                .orElseThrow(() -> Problems.notAcceptable(names(available)));
    }

    private static Optional<Representation> first(MediaType wanted, List<Representation> available) {
        return available.stream().filter(one -> one.type.isCompatible(wanted)).findFirst();
    }

    private static boolean isRefused(MediaType wanted) {
        return wanted.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?");
    }

    private static List<String> names(List<Representation> available) {
        return available.stream()
                .map(one -> one.type.getType() + "/" + one.type.getSubtype())
                .toList();
    }
}
