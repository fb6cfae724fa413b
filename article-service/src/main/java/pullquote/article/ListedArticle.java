package pullquote.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.article.form.ListPage;
import pullquote.article.search.Highlight;
import pullquote.article.search.Marks;
import pullquote.article.search.Snippet;

/**
 * An article in a list, with what it was found by.
 *
 * @param highlights where in its text the words of a search stand, the first hundred; absent where none were searched for
 * @param snippet a piece of its text that shows why it was found; absent likewise
 */
record ListedArticle(
        @JsonUnwrapped ArticleItem article,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Highlight> highlights,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Snippet snippet) {

    ListPage.Row row(URI articles) {
        return new ListPage.Row(
                article.id(),
                articles.resolve(article.id().toString()),
                article.url(),
                article.headline(),
                article.byline(),
                article.dateline(),
                article.publisher(),
                article.publishedAt(),
                article.language(),
                article.wordCount(),
                article.contentHash().toString(),
                article.revision(),
                article.createdAt(),
                article.updatedAt(),
                snippet == null ? null : snippet.text());
    }

    static ListedArticle of(ArticleItem article) {
        return new ListedArticle(article, null, null);
    }

    static ListedArticle of(ArticleItem article, Marks.Marked marked) {
        return new ListedArticle(article, marked.list(), marked.snippet());
    }
}
