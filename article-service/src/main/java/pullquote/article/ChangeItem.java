package pullquote.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of an article, as callers see it.
 *
 * @param position its place in the feed; grows, with gaps
 * @param change {@code created}, {@code revised} or {@code deleted}
 * @param contentHash of the text of that revision; null where the article is deleted
 */
public record ChangeItem(
        long position,
        UUID articleId,
        String change,
        int revision,
        @Nullable String contentHash,
        Instant at) {

    static ChangeItem of(Change change) {
        return new ChangeItem(
                change.place,
                change.articleId,
                change.kind,
                change.revision,
                change.contentHash == null ? null : change.contentHash.toString(),
                change.time);
    }
}
