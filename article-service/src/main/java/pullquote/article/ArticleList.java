package pullquote.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullquote.article.search.Hit;
import pullquote.article.search.Hits;
import pullquote.article.search.Place;
import pullquote.article.search.Search;

/** Parts of lists of articles, by recency or by relevance. */
@ApplicationScoped
class ArticleList {

    private final Articles articles;
    private final Search search;

    ArticleList(Articles articles, Search search) {
        this.articles = articles;
        this.search = search;
    }

    /** Newest first; every match can be walked by the cursors. */
    ArticlePage byRecency(ArticleFilter filter, Optional<Cursor> after, int limit) {
        if (filter.needsSearch()) {
            return searched(filter, after, limit);
        }
        List<ArticleItem> found = articles.list(filter, after, limit);
        List<ListedArticle> items =
                found.stream().limit(limit).map(ListedArticle::of).toList();
        String next = found.size() <= limit
                ? null
                : Cursor.behind(found.get(limit - 1)).toString();
        return new ArticlePage(items, next, null);
    }

    /** Best first, of the newest matches that are ranked. */
    ArticlePage byRelevance(ArticleFilter filter, Optional<RankCursor> after, int limit) {
        Search.Found found = search.best(filter.wanted());
        List<Hit> left = found.hits().list().stream()
                .filter(hit -> after.isEmpty() || after.get().isBefore(hit))
                .toList();
        List<Hit> page = left.stream().limit(limit).toList();
        String next = left.size() <= limit ? null : new RankCursor(page.get(limit - 1)).toString();
        return new ArticlePage(
                items(page, found),
                next,
                new ArticlePage.Window(found.hits().list().size(), found.hits().complete()));
    }

    private ArticlePage searched(ArticleFilter filter, Optional<Cursor> after, int limit) {
        Search.Found found =
                search.newest(filter.wanted(), after.map(cursor -> new Place(cursor.at(), cursor.id())), limit + 1);
        Hits hits = found.hits();
        List<Hit> page = hits.list().stream().limit(limit).toList();
        return new ArticlePage(items(page, found), next(hits, page), null);
    }

    private static @Nullable String next(Hits hits, List<Hit> page) {
        if (hits.list().size() > page.size()) {
            return cursor(page.get(page.size() - 1).place());
        }
        return hits.complete() ? null : cursor(hits.searched());
    }

    private static String cursor(Place place) {
        return new Cursor(place.at(), place.id()).toString();
    }

    private List<ListedArticle> items(List<Hit> page, Search.Found found) {
        List<UUID> ids = page.stream().map(hit -> hit.place().id()).toList();
        Map<UUID, Articles.Listed> rows = articles.listed(ids);
        // One that was deleted between the search and this is no longer there.
        return ids.stream()
                .map(rows::get)
                .flatMap(row -> Stream.ofNullable(row))
                .map(row -> item(Objects.requireNonNull(row), found))
                .toList();
    }

    private static ListedArticle item(Articles.Listed row, Search.Found found) {
        int body = row.item().headline() == null
                ? 0
                : Math.min(row.text().length(), row.item().headline().length() + 2);
        return found.marks()
                .of(row.text(), body)
                .map(marked -> ListedArticle.of(row.item(), marked))
                .orElseGet(() -> ListedArticle.of(row.item()));
    }
}
