package pullquote.article;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/** A list of entity tags in {@code If-Match} or {@code If-None-Match} (RFC 9110 §13.1). */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

    private final Optional<String> header;

    private EntityTags(Optional<String> header) {
        this.header = header;
    }

    /** @param header the header's value; null where the request has none */
    public static EntityTags parse(@Nullable String header) {
        return new EntityTags(Optional.ofNullable(header).map(String::strip));
    }

    /**
     * Demands that a write names the revision that it is meant for.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without {@code If-Match}, 412 where it names another revision
     */
    void requireMatch(RevisionTag current) {
        if (header.isEmpty()) {
            throw Problems.preconditionRequired();
        }
        // Strong comparison: a weak tag never matches.
        if (!any(header.get(), (tag, weak) -> !weak && current.isBaseOf(tag))) {
            throw Problems.preconditionFailed(current.of("json"));
        }
    }

    /** Whether the caller of a read holds this representation already. */
    public boolean hold(String entityTag) {
        return header.isPresent() && any(header.get(), (tag, weak) -> tag.equals(entityTag));
    }

    private static boolean any(String header, TagTest test) {
        return header.equals("*")
                || TAG.matcher(header)
                        .results()
                        .anyMatch(match -> test.accepts(match.group(2), match.group(1) != null));
    }

    private interface TagTest {
        boolean accepts(String tag, boolean weak);
    }
}
