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
        Instant updatedAt) {

    static ArticleItem of(Article article) {
        return new ArticleItem(
                article.id,
                article.url,
                article.headline,
                article.byline,
                article.dateline,
                article.publisher,
                article.publishedAt,
                article.language,
                article.wordCount,
                article.contentHash,
                article.revision,
                article.createdAt,
                article.updatedAt);
    }
}
