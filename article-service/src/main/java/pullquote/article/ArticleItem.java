package pullquote.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article in a list: a flat row, without its body. */
record ArticleItem(
        UUID id,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        @Nullable String language,
        int wordCount,
        ContentHash contentHash,
        int revision,
        Instant createdAt,
        Instant updatedAt) {}
