package pullquote.analysis.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.ArticleList;
import pullquote.analysis.nlp.Analyzer;

/**
 * A page of the list of articles.
 *
 * @param days the articles, under the days of their publication
 * @param next the address of the page after it; empty on the last one
 * @param isLater whether there is a page before it
 * @param newest the address of the first page
 * @param json where the same rows are served as JSON
 * @param csv where they are served as CSV
 */
public record ArticlesView(
        List<Row> items,
        List<Day> days,
        String next,
        boolean isLater,
        String newest,
        String json,
        String csv,
        Filters query,
        String analyzer) {

    /**
     * An article in the list; what is not known is empty.
     *
     * @param snippet a piece of its text that shows why it was found
     * @param midSentence whether that starts in the middle of a sentence
     */
    public record Row(
            String id,
            List<HitText> headline,
            List<HitText> snippet,
            boolean midSentence,
            String byline,
            String publisher,
            String publishedAt,
            String published,
            int wordCount) {}

    /**
     * Articles that follow each other and were published on one day.
     *
     * @param iso the day; empty where it is not known
     * @param name the same in words
     */
    public record Day(String iso, String name, List<Row> items) {}

    static ArticlesView of(ArticleList page, Filters filters, String cursor) {
        List<Row> rows = page.items().stream().map(ArticlesView::row).toList();
        return new ArticlesView(
                rows,
                days(rows),
                page.next() == null ? "" : filters.address("/", page.next()),
                !cursor.isEmpty(),
                filters.address("/", ""),
                filters.address("/articles.json", cursor),
                filters.address("/articles.csv", cursor),
                filters,
                Analyzer.VERSION);
    }

    private static List<Day> days(List<Row> rows) {
        List<Day> days = new ArrayList<>();
        for (Row row : rows) {
            // Where the best match is first, days repeat: each article stands under its own.
            if (days.isEmpty() || !days.get(days.size() - 1).name().equals(row.published())) {
                String iso =
                        row.publishedAt().isEmpty() ? "" : row.publishedAt().substring(0, 10);
                days.add(new Day(iso, row.published(), new ArrayList<>()));
            }
            days.get(days.size() - 1).items().add(row);
        }
        return days;
    }

    private static Row row(ArticleList.Item item) {
        @Nullable Instant published = item.publishedAt();
        ArticleList.@Nullable Snippet snippet = item.snippet();
        return new Row(
                item.id().toString(),
                HitText.of(Words.or(item.headline(), "Without a headline"), 0, item.highlights()),
                snippet == null ? List.of() : HitText.of(snippet.text(), snippet.start(), item.highlights()),
                snippet != null
                        && !snippet.text().isEmpty()
                        && Character.isLowerCase(snippet.text().codePointAt(0)),
                Words.or(item.byline(), ""),
                Words.or(item.publisher(), ""),
                Words.iso(published),
                Words.weekday(published),
                item.wordCount());
    }
}
