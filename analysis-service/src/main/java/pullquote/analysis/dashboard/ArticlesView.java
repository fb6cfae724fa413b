package pullquote.analysis.dashboard;

import java.util.List;
import pullquote.analysis.client.ArticleList;
import pullquote.analysis.nlp.Analyzer;

/**
 * A page of the list of articles.
 *
 * @param next the address of the page after it; empty on the last one
 */
public record ArticlesView(List<Row> items, String next, Filters query, String analyzer) {

    /** An article in the list; what is not known is empty. */
    public record Row(
            String id,
            String headline,
            String byline,
            String publisher,
            String publishedAt,
            String published,
            int wordCount) {}

    static ArticlesView of(ArticleList page, Filters filters) {
        String next = page.next() == null ? "" : "/" + filters.with("cursor", page.next());
        return new ArticlesView(page.items().stream().map(ArticlesView::row).toList(), next, filters, Analyzer.VERSION);
    }

    private static Row row(ArticleList.Item item) {
        return new Row(
                item.id().toString(),
                Words.or(item.headline(), "Without a headline"),
                Words.or(item.byline(), ""),
                Words.or(item.publisher(), ""),
                Words.iso(item.publishedAt()),
                Words.day(item.publishedAt()),
                item.wordCount());
    }
}
