package pullquote.article;

import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/** Parameters of paths and queries, with errors that name them. */
public final class Parameters {

    private static final List<String> METADATA = List.of("url", "publisher", "publishedAt", "byline", "headline");
    private static final int DEFAULT_LIMIT = 20;
    private static final int LARGEST_LIMIT = 200;
    private static final int UUID_LENGTH = 36;
    private static final int LONGEST_WAIT = 60;

    private Parameters() {}

    /** An article's id; what is none names no article. */
    public static UUID id(String word) {
        try {
            // Java takes 1-1-1-1-1 for an id, too; one article should have one path.
            if (word.length() == UUID_LENGTH) {
                return UUID.fromString(word);
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw Problems.notFound("There is no article " + word);
    }

    /** How many items to answer with, 1 to 200. */
    public static int limit(@Nullable String word) {
        if (word == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(word);
            if (limit >= 1 && limit <= LARGEST_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Told below, with the numbers that are out of range.
        }
        throw Problems.badField("limit", "limit must be a number from 1 to " + LARGEST_LIMIT);
    }

    /** How long to wait for something new: seconds, as {@code 30s} or {@code 30}, 60 at most; absent: not at all. */
    static Duration wait(@Nullable String word) {
        if (word == null) {
            return Duration.ZERO;
        }
        if (!word.matches("\\d{1,2}s?") || Integer.parseInt(word.replace("s", "")) > LONGEST_WAIT) {
            throw Problems.badField(
                    "wait", "wait must be a number of seconds from 0 to " + LONGEST_WAIT + ", as in 30s");
        }
        return Duration.ofSeconds(Integer.parseInt(word.replace("s", "")));
    }

    /** Metadata beside a text or a page, by name; only what is there. */
    static Map<String, String> metadata(UriInfo uri) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : METADATA) {
            @Nullable String value = uri.getQueryParameters().getFirst(name);
            if (value != null) {
                given.put(name, value);
            }
        }
        return given;
    }

    /** Which articles a list holds. */
    public static ArticleFilter filter(UriInfo uri) {
        return new ArticleFilter(
                word(uri, "q"),
                word(uri, "publisher"),
                word(uri, "author"),
                word(uri, "language").map(Parameters::language),
                time(uri, "from"),
                time(uri, "to"));
    }

    /** Whether a list is to be sorted by relevance; absent: by recency. */
    static boolean byRelevance(@Nullable String sort, ArticleFilter filter) {
        if (sort == null || sort.equals("recency")) {
            return false;
        }
        if (!sort.equals("relevance")) {
            throw Problems.badField("sort", "sort must be recency or relevance");
        }
        if (filter.q().isEmpty()) {
            throw Problems.badField("sort", "sort=relevance needs words to be relevant to, in q");
        }
        return true;
    }

    /**
     * Refuses a query that names what this endpoint does not know: a filter that is misspelt must not be one that is ignored.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400, naming it
     */
    static void require(UriInfo uri, List<String> known) {
        for (String name : uri.getQueryParameters().keySet()) {
            if (!known.contains(name)) {
                throw Problems.badField(name, "Unknown parameter " + name + "; known: " + String.join(", ", known));
            }
        }
    }

    private static String language(String word) {
        return Languages.tag(word)
                .orElseThrow(() -> Problems.badField("language", "language must be a BCP 47 tag, such as en or pt-BR"));
    }

    private static Optional<String> word(UriInfo uri, String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name))
                .filter(value -> !value.isBlank())
                .map(value -> Decoding.check(name, value));
    }

    private static Optional<Instant> time(UriInfo uri, String name) {
        return word(uri, name).map(value -> Times.parse(name, value));
    }
}
