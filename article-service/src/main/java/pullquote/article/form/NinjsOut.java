package pullquote.article.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.article.ArticleView;

/** An article in the IPTC's ninjs 3.1. */
final class NinjsOut {

    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

    private NinjsOut() {}

    static Map<String, Object> of(ArticleView article) {
        return new Fields()
                .with("uri", "urn:uuid:" + article.id())
                .with("standard", standard())
                .with("type", "text")
                .with("representationType", "full")
                .with("version", String.valueOf(article.revision()))
                .with("firstCreated", article.createdAt())
                .with("versionCreated", article.updatedAt())
                // When it was published elsewhere: what the standard has for content that is older than its item.
                .with("contentCreated", article.publishedAt())
                .with("pubStatus", "usable")
                .with("language", article.language())
                .with("headlines", headlines(article.headline()))
                .with("bodies", List.of(body(article)))
                .with("by", article.byline())
                .with("located", article.dateline())
                .with("infoSources", sources(article.publisher()))
                .with("altIds", altIds(article.url()))
                .map();
    }

    private static Map<String, Object> standard() {
        return new Fields()
                .with("name", "ninjs")
                .with("version", "3.1")
                .with("schema", SCHEMA)
                .map();
    }

    private static Map<String, Object> body(ArticleView article) {
        return new Fields()
                .with("role", "main")
                .with("contentType", "text/plain")
                .with(
                        "charCount",
                        article.body().codePointCount(0, article.body().length()))
                .with("wordCount", article.wordCount())
                .with("value", article.body())
                .map();
    }

    private static @Nullable List<Object> headlines(@Nullable String headline) {
        return headline == null
                ? null
                : List.of(new Fields()
                        .with("role", "main")
                        .with("contentType", "text/plain")
                        .with("value", headline)
                        .map());
    }

    private static @Nullable List<Object> sources(@Nullable String publisher) {
        return publisher == null
                ? null
                : List.of(new Fields()
                        .with("name", publisher)
                        .with("role", "publisher")
                        .map());
    }

    private static @Nullable List<Object> altIds(@Nullable String url) {
        return url == null
                ? null
                : List.of(new Fields()
                        .with("role", "canonical")
                        .with("value", url)
                        .map());
    }
}
