package pullquote.article;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import pullquote.article.problem.Problems;

/** The forms in which one article is served. The first is the one that a caller without wishes gets. */
public enum Representation {
    JSON("application/json", "json"),
    TEXT("text/plain;charset=UTF-8", "text"),
    JSON_LD("application/ld+json", "ld"),
    NINJS("application/vnd.iptc.ninjs+json", "ninjs");

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
        return choose(accepted, available, one -> one.type);
    }

    /**
     * The form that a caller wants most; the first of them where anything will do.
     *
     * @param accepted in order of preference; empty: anything
     * @param type the media type of a form
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 406 with what there is
     */
    public static <T> T choose(List<MediaType> accepted, List<T> available, Function<T, MediaType> type) {
        if (accepted.isEmpty()) {
            return available.get(0);
        }
        return accepted.stream()
                .filter(wanted -> !isRefused(wanted))
                .flatMap(wanted -> available.stream()
                        .filter(one -> type.apply(one).isCompatible(wanted))
                        .limit(1))
                .findFirst()
                .orElseThrow(() -> Problems.notAcceptable(
                        available.stream().map(type).map(Representation::name).toList()));
    }

    private static boolean isRefused(MediaType wanted) {
        return wanted.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?");
    }

    private static String name(MediaType type) {
        return type.getType() + "/" + type.getSubtype();
    }
}
