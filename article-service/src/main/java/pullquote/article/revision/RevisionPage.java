package pullquote.article.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.article.form.CsvTable;

/**
 * A part of a list of revisions.
 *
 * @param next the cursor of the part behind it; null at the end
 */
public record RevisionPage(
        List<RevisionItem> items, @Nullable String next) {

    /** The same rows, without the cursor. */
    byte[] csv() {
        CsvTable table = new CsvTable(
                "articleId",
                "revision",
                "url",
                "headline",
                "byline",
                "dateline",
                "publisher",
                "publishedAt",
                "language",
                "wordCount",
                "contentHash",
                "updatedAt",
                "changed");
        items.forEach(item -> table.row(
                item.articleId(),
                item.revision(),
                item.url(),
                item.headline(),
                item.byline(),
                item.dateline(),
                item.publisher(),
                item.publishedAt(),
                item.language(),
                item.wordCount(),
                item.contentHash(),
                item.updatedAt(),
                item.changed()));
        return table.bytes();
    }
}
