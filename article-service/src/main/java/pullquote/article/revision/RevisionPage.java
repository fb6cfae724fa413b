package pullquote.article.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of revisions.
 *
 * @param next the cursor of the part behind it; null at the end
 */
public record RevisionPage(
        List<RevisionItem> items, @Nullable String next) {}
