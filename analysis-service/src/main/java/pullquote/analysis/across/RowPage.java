package pullquote.analysis.across;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows.
 *
 * @param next the cursor of the page after it; null on the last one
 * @param articles how many articles the rows count
 * @param capped whether these are only the newest of all that match; happens with {@code q} and for co-occurrences alone
 */
public record RowPage<T>(List<T> items, @Nullable String next, long articles, boolean capped) {

    public RowPage {
        items = List.copyOf(items);
    }
}
