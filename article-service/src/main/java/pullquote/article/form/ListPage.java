package pullquote.article.form;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of articles, as feeds and tables show it.
 *
 * @param self its own address
 * @param next the address of the part behind it; null at the end
 */
public record ListPage(URI self, @Nullable URI next, List<Row> rows) {

    /**
     * An article.
     *
     * @param link where this service serves it
     * @param snippet a piece of its text that shows why it was found; null where nothing was searched for
     */
    public record Row(
            UUID id,
            URI link,
            @Nullable String url,
            @Nullable String headline,
            @Nullable String byline,
            @Nullable String dateline,
            @Nullable String publisher,
            @Nullable Instant publishedAt,
            @Nullable String language,
            int wordCount,
            String contentHash,
            int revision,
            Instant createdAt,
            Instant updatedAt,
            @Nullable String snippet) {

        /** Where people read it. */
        String address() {
            return url == null ? link.toString() : url;
        }

        String title() {
            return headline == null ? "Without a headline" : headline;
        }

        /** Feeds want somebody. */
        String author() {
            return byline != null ? byline : publisher != null ? publisher : "unknown";
        }

        Instant published() {
            return publishedAt == null ? createdAt : publishedAt;
        }
    }

    /** When the newest of them changed. */
    Instant updated() {
        return rows.stream().map(Row::updatedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
