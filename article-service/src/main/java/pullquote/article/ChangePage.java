package pullquote.article;

import java.util.List;

/**
 * A part of the change feed.
 *
 * @param next the cursor behind it; never null, since more changes will come
 */
public record ChangePage(List<ChangeItem> items, String next) {}
