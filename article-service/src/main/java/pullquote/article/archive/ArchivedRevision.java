package pullquote.article.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullquote.article.ArticleText;
import pullquote.article.CanonicalUrl;
import pullquote.article.ContentHash;
import pullquote.article.Decoding;
import pullquote.article.clean.Removed;
import pullquote.article.problem.Problems;

/**
 * A state of an article.
 *
 * @param revision from 1
 * @param updatedAt when it became the current one
 * @param contentHash of headline and body; a line whose text does not fit it is damaged
 * @param original what it was made from; null where that was not sent but edited here, or is no longer kept
 */
record ArchivedRevision(
        int revision,
        Instant updatedAt,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        @Nullable String language,
        String body,
        String contentHash,
        List<Removed> removed,
        @Nullable ArchivedOriginal original) {

    ArchivedRevision {
        Objects.requireNonNull(updatedAt, "updatedAt");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(contentHash, "contentHash");
        removed = List.copyOf(Objects.requireNonNull(removed, "removed"));
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1");
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 or 422 where a value cannot be */
    void check() {
        check("url", url);
        check("headline", headline);
        check("byline", byline);
        check("dateline", dateline);
        check("publisher", publisher);
        check("language", language);
        check("body", body);
        if (!hash().toString().equals(contentHash)) {
            throw Problems.invalidField(
                    "contentHash", "The text of revision " + revision + " does not fit its contentHash");
        }
    }

    ContentHash hash() {
        return ContentHash.of(ArticleText.join(headline, body));
    }

    Optional<CanonicalUrl> canonicalUrl() {
        return Optional.ofNullable(url).map(CanonicalUrl::parse);
    }

    int wordCount() {
        return new ArticleText(Optional.ofNullable(headline), body).wordCount();
    }

    boolean is(int number, ContentHash hash, Instant time) {
        return revision == number && updatedAt.equals(time) && hash.toString().equals(contentHash);
    }

    private static void check(String field, @Nullable String value) {
        if (value != null) {
            Decoding.check(field, value);
        }
    }
}
