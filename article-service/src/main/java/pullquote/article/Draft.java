package pullquote.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pullquote.article.clean.Removed;

/**
 * An article as it came in, read and cleaned but not stored.
 *
 * @param url its address
 * @param text its words
 * @param language BCP 47; empty where nothing tells
 * @param removed what was sent but is not part of the article
 * @param original what was sent
 */
public record Draft(
        Optional<CanonicalUrl> url,
        ArticleText text,
        Optional<String> byline,
        Optional<String> dateline,
        Optional<String> publisher,
        Optional<Instant> publishedAt,
        Optional<String> language,
        List<Removed> removed,
        Original original) {

    public Draft {
        removed = List.copyOf(removed);
    }
}
