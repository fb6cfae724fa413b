package pullquote.article.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullquote.article.ArticleText;
import pullquote.article.CanonicalUrl;
import pullquote.article.CopyRows;
import pullquote.article.copies.Sketch;

/** Rows of articles that come back from an archive. */
final class ArchiveRows {

    private static final List<String> STATE = List.of(
            "url",
            "headline",
            "byline",
            "dateline",
            "publisher",
            "published_at",
            "language",
            "body",
            "word_count",
            "content_hash",
            "removed");

    private final ObjectMapper json;
    private final CopyRows articles =
            new CopyRows("article", columns(List.of("id", "revision", "url_key", "created_at", "updated_at"), STATE));
    private final CopyRows past =
            new CopyRows("past_revision", columns(List.of("article_id", "number", "created_at"), STATE));
    private final CopyRows originals =
            new CopyRows("original", List.of("article_id", "revision", "media_type", "parameters", "content"));
    private final CopyRows sketches = new CopyRows("sketch", List.of("article_id", "bands"));

    ArchiveRows(ObjectMapper json) {
        this.json = json;
    }

    void add(ArchivedArticle article) {
        ArchivedRevision current = article.current();
        articles.row()
                .id(article.id())
                .number(current.revision())
                .text(current.canonicalUrl().map(CanonicalUrl::key).orElse(null))
                .time(article.createdAt())
                .time(current.updatedAt());
        state(articles, current);
        for (ArchivedRevision revision : article.past()) {
            past.row().id(article.id()).number(revision.revision()).time(revision.updatedAt());
            state(past, revision);
        }
        article.revisions().forEach(revision -> original(article.id(), revision));
        int[] bands = Sketch.of(ArticleText.join(current.headline(), current.body()));
        if (bands.length > 0) {
            sketches.row().id(article.id()).numbers(bands);
        }
    }

    void copyTo(Connection connection) throws SQLException {
        articles.copyTo(connection);
        past.copyTo(connection);
        originals.copyTo(connection);
        sketches.copyTo(connection);
    }

    private void state(CopyRows rows, ArchivedRevision revision) {
        rows.text(revision.url())
                .text(revision.headline())
                .text(revision.byline())
                .text(revision.dateline())
                .text(revision.publisher())
                .time(revision.publishedAt())
                .text(revision.language())
                .text(revision.body())
                .number(revision.wordCount())
                .bytes(revision.hash().bytes())
                .json(json(revision.removed()));
    }

    private void original(UUID article, ArchivedRevision revision) {
        @Nullable ArchivedOriginal original = revision.original();
        if (original != null) {
            originals
                    .row()
                    .id(article)
                    .number(revision.revision())
                    .text(original.mediaType())
                    .json(json(original.parameters()))
                    .bytes(original.content());
        }
    }

    private static List<String> columns(List<String> first, List<String> more) {
        return Stream.concat(first.stream(), more.stream()).toList();
    }

    private byte[] json(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Strings can be written", e);
        }
    }
}
