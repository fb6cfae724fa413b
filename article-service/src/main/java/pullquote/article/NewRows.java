package pullquote.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import pullquote.article.copies.Sketch;

/** What a transaction adds to the store, gathered so that many articles cost hardly more round trips than one. */
final class NewRows {

    private final ObjectMapper json;
    private final CopyRows articles = new CopyRows(
            "article",
            List.of(
                    "id",
                    "url",
                    "url_key",
                    "headline",
                    "byline",
                    "dateline",
                    "publisher",
                    "published_at",
                    "language",
                    "body",
                    "word_count",
                    "content_hash",
                    "removed",
                    "revision",
                    "created_at",
                    "updated_at"));
    private final CopyRows originals =
            new CopyRows("original", List.of("article_id", "revision", "media_type", "parameters", "content"));

    private final CopyRows sketches = new CopyRows("sketch", List.of("article_id", "bands"));

    NewRows(ObjectMapper json) {
        this.json = json;
    }

    void article(Article article) {
        articles.row()
                .id(article.id)
                .text(article.url)
                .text(article.urlKey)
                .text(article.headline)
                .text(article.byline)
                .text(article.dateline)
                .text(article.publisher)
                .time(article.publishedAt)
                .text(article.language)
                .text(article.body)
                .number(article.wordCount)
                .bytes(article.contentHash.bytes())
                .json(json(article.removed))
                .number(article.revision)
                .time(article.createdAt)
                .time(article.updatedAt);
        sketch(article);
    }

    /** What its copies are found by. */
    void sketch(Article article) {
        int[] bands = Sketch.of(article.text());
        if (bands.length > 0) {
            sketches.row().id(article.id).numbers(bands);
        }
    }

    /** What a revision of an article was made from. */
    void original(Article article, Original original) {
        originals
                .row()
                .id(article.id)
                .number(article.revision)
                .text(original.mediaType())
                .json(json(original.parameters()))
                .bytes(original.content());
    }

    /** Writes what was gathered, in the connection's transaction. */
    void copyTo(Connection connection) throws SQLException {
        articles.copyTo(connection);
        originals.copyTo(connection);
        sketches.copyTo(connection);
    }

    private byte[] json(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Strings can be written", e);
        }
    }
}
