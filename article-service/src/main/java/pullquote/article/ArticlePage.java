package pullquote.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the part behind it; null at the end
 */
record ArticlePage(List<ArticleItem> items, @Nullable String next) {}
