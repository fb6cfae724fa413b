package pullquote.article;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pullquote.article.problem.Problems;

/** The forms in which one article is served. The first is the one that a caller without wishes gets. */
enum Representation {
    JSON("application/json", "json"),
    TEXT("text/plain;charset=UTF-8", "text");

    /** With parameters, as in {@code Content-Type}. */
    final String contentType;

    /** Its part of the entity tag. */
    final String tag;

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
    static Representation choose(List<MediaType> accepted) {
        if (accepted.isEmpty()) {
            return JSON;
        }
        return accepted.stream()
                .filter(wanted -> !isRefused(wanted))
                .flatMap(wanted -> first(wanted).stream())
                .findFirst()
                .orElseThrow(() -> Problems.notAcceptable(available()));
    }

    private static Optional<Representation> first(MediaType wanted) {
        return Arrays.stream(values())
                .filter(one -> one.type.isCompatible(wanted))
                .findFirst();
    }

    private static boolean isRefused(MediaType wanted) {
        return wanted.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?");
    }

    private static List<String> available() {
        return Arrays.stream(values())
                .map(one -> one.type.getType() + "/" + one.type.getSubtype())
                .toList();
    }
}
