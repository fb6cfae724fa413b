package pullquote.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.article.form.ListPage;

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

    /** The same as feeds and tables show it. */
    ListPage listPage(UriInfo uri, @Nullable URI nextPage) {
        URI articles = uri.getBaseUri().resolve("/v1/articles/");
        return new ListPage(
                uri.getRequestUri(),
                nextPage,
                items.stream().map(item -> item.row(articles)).toList());
    }

    /**
     * What of all matches a list by relevance holds.
     *
     * @param ranked how many matches were ranked, the newest ones
     * @param complete whether these are all; where not, sort by recency walks every match
     */
    record Window(int ranked, boolean complete) {}
}
