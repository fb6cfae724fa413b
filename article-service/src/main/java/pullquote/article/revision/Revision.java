package pullquote.article.revision;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pullquote.article.ArticleText;
import pullquote.article.ArticleView;
import pullquote.article.ContentHash;
import pullquote.article.RevisionTag;
import pullquote.article.clean.Removed;

/** One state of an article, the current one too, as the database shows it. */
@Entity
@Immutable
@IdClass(Revision.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields of what it loads.
class Revision {

    @Id
    UUID articleId;

    /** Counts from 1. */
    @Id
    int number;

    @Nullable
    String url;

    @Nullable
    String headline;

    @Nullable
    String byline;

    @Nullable
    String dateline;

    @Nullable
    String publisher;

    @Nullable
    Instant publishedAt;

    @Nullable
    String language;

    String body;

    int wordCount;

    @Convert(converter = ContentHash.Column.class)
    ContentHash contentHash;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Removed> removed;

    /** When the article was stored, the same for all its revisions. */
    Instant createdAt;

    /** When this revision became the current one. */
    Instant updatedAt;

    /** For Hibernate. */
    protected Revision() {}

    /** What tells one from all others. */
    record Key(UUID articleId, int number) {}

    /** The same as the article's was while this was its current revision. */
    RevisionTag tag() {
        return new RevisionTag(number, updatedAt);
    }

    /** The text that every offset counts in: headline, blank line, body. */
    String text() {
        return ArticleText.join(headline, body);
    }

    /** The article as it was served while this was its current revision. */
    ArticleView view() {
        return new ArticleView(
                articleId,
                url,
                headline,
                byline,
                dateline,
                publisher,
                publishedAt,
                language,
                body,
                wordCount,
                contentHash.toString(),
                number,
                createdAt,
                updatedAt,
                removed);
    }
}
