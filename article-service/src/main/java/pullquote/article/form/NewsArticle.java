package pullquote.article.form;

import java.util.Map;
import pullquote.article.ArticleView;

/** An article as JSON-LD in the words of schema.org ({@code NewsArticle}). */
final class NewsArticle {

    private NewsArticle() {}

    static Map<String, Object> of(ArticleView article) {
        return new Fields()
                .with("@context", "https://schema.org")
                .with("@type", "NewsArticle")
                .with("@id", "urn:uuid:" + article.id())
                .with("identifier", article.id())
                .with("url", article.url())
                .with("mainEntityOfPage", article.url())
                .with("headline", article.headline())
                .with("author", Fields.named("Person", article.byline()))
                .with("publisher", Fields.named("Organization", article.publisher()))
                .with("dateline", article.dateline())
                .with("datePublished", article.publishedAt())
                .with("dateCreated", article.createdAt())
                .with("dateModified", article.updatedAt())
                .with("inLanguage", article.language())
                .with("version", article.revision())
                .with("wordCount", article.wordCount())
                .with("articleBody", article.body())
                .map();
    }
}
