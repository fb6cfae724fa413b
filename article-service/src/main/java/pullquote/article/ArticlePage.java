package pullquote.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the part behind it; null at the end. A search for rare combinations may give a part that is
 *     not full, or empty, and a cursor to go on from
 * @param window what was ranked; only where the list is by relevance
 */
record ArticlePage(
        List<ListedArticle> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Window window) {

    /**
     * What of all matches a list by relevance holds.
     *
     * @param ranked how many matches were ranked, the newest ones
     * @param complete whether these are all; where not, sort by recency walks every match
     */
    record Window(int ranked, boolean complete) {}
}
