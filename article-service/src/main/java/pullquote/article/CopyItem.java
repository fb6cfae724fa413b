package pullquote.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an article, as callers see it.
 *
 * @param similarity the share of the shorter text's runs of four words that the longer one has too, 0 to 1
 * @param sameContent whether headline and body are the same to the letter
 */
record CopyItem(
        UUID id,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        int wordCount,
        double similarity,
        boolean sameContent) {

    static CopyItem of(Article copy, double similarity, Article original) {
        return new CopyItem(
                copy.id,
                copy.url,
                copy.headline,
                copy.publisher,
                copy.publishedAt,
                copy.wordCount,
                Math.round(similarity * 1000) / 1000.0,
                copy.contentHash.equals(original.contentHash));
    }
}
