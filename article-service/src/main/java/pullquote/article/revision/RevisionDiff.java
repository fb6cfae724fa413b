package pullquote.article.revision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two revisions of an article.
 *
 * @param metadata fields that differ, the headline among them
 * @param changes words that differ, in order; replacing them from last to first turns the one text into the other
 */
public record RevisionDiff(
        UUID articleId, Side from, Side to, List<MetadataChange> metadata, List<TextChange> changes) {

    /** One of the two. */
    public record Side(int revision, String contentHash, Instant updatedAt) {

        static Side of(Revision revision) {
            return new Side(revision.number, revision.contentHash.toString(), revision.updatedAt);
        }
    }

    static RevisionDiff of(Revision from, Revision to) {
        return new RevisionDiff(
                from.articleId,
                Side.of(from),
                Side.of(to),
                metadata(from, to),
                TextDiff.compare(from.text(), to.text()));
    }

    private static List<MetadataChange> metadata(Revision from, Revision to) {
        return Stream.of(
                        new MetadataChange("url", from.url, to.url),
                        new MetadataChange("headline", from.headline, to.headline),
                        new MetadataChange("byline", from.byline, to.byline),
                        new MetadataChange("dateline", from.dateline, to.dateline),
                        new MetadataChange("publisher", from.publisher, to.publisher),
                        new MetadataChange("publishedAt", time(from.publishedAt), time(to.publishedAt)),
                        new MetadataChange("language", from.language, to.language))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }

    private static @Nullable String time(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
