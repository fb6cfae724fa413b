package pullquote.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.article.clean.Removed;

/**
 * An article as callers see it.
 *
 * @param body its paragraphs, separated by one blank line
 * @param wordCount the words of the body
 * @param contentHash {@code sha256:} and the SHA-256 of the text that {@code Accept: text/plain} serves
 * @param revision counts from 1; each accepted change is a new one
 * @param removed what was sent but is not part of the article, in order, with the reason
 */
public record ArticleView(
        UUID id,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        @Nullable String language,
        String body,
        int wordCount,
        String contentHash,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        List<Removed> removed) {

    static ArticleView of(Article article) {
        return new ArticleView(
                article.id,
                article.url,
                article.headline,
                article.byline,
                article.dateline,
                article.publisher,
                article.publishedAt,
                article.language,
                article.body,
                article.wordCount,
                article.contentHash.toString(),
                article.revision,
                article.createdAt,
                article.updatedAt,
                article.removed);
    }
}
