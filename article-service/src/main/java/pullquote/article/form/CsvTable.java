package pullquote.article.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list as CSV (RFC 4180), safe to open in a spreadsheet. */
public final class CsvTable {

    /** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    /** @param names of the columns, the first row */
    public CsvTable(String... names) {
        row((Object[]) names);
    }

    static byte[] write(ListPage page) {
        CsvTable table = new CsvTable(
                "id",
                "url",
                "headline",
                "byline",
                "dateline",
                "publisher",
                "publishedAt",
                "language",
                "wordCount",
                "contentHash",
                "revision",
                "createdAt",
                "updatedAt");
        for (ListPage.Row row : page.rows()) {
            table.row(
                    row.id(),
                    row.url(),
                    row.headline(),
                    row.byline(),
                    row.dateline(),
                    row.publisher(),
                    row.publishedAt(),
                    row.language(),
                    row.wordCount(),
                    row.contentHash(),
                    row.revision(),
                    row.createdAt(),
                    row.updatedAt());
        }
        return table.bytes();
    }

    /** Adds a row, as many cells as there are columns; null is an empty one. */
    public void row(@Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** The table in UTF-8. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        String given = value == null ? "" : value.toString();
        boolean formula =
                !(value instanceof Number) && !given.isEmpty() && FORMULA_STARTS.indexOf(given.charAt(0)) >= 0;
        String safe = formula ? "'" + given : given;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
