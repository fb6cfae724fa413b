package pullquote.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pullquote.article.clean.Removed;

/** An article as the database holds it. Callers see {@link ArticleView}. */
@Entity
@DynamicUpdate
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields of what it loads.
class Article {

    @Id
    UUID id;

    @Nullable
    String url;

    /** What all addresses of the article share; see {@link CanonicalUrl}. */
    @Nullable
    String urlKey;

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

    int revision;

    Instant createdAt;

    Instant updatedAt;

    /** Where it stands in lists: when it was published or, where that is unknown, stored. The database derives it. */
    @Column(insertable = false, updatable = false)
    Instant sortAt;

    /** For Hibernate. */
    protected Article() {}

    Article(UUID id, Draft draft, Instant now) {
        this.id = id;
        this.revision = 1;
        this.createdAt = now;
        this.updatedAt = now;
        take(draft);
    }

    /** Takes what the draft says; what it does not say (an unknown byline, say) stays as it was. */
    final void take(Draft draft) {
        if (differs(draft.url().map(CanonicalUrl::key), urlKey)) {
            url = draft.url().map(CanonicalUrl::url).orElse(url);
            urlKey = draft.url().map(CanonicalUrl::key).orElse(urlKey);
        }
        headline = draft.text().headline().orElse(null);
        byline = draft.byline().orElse(byline);
        dateline = draft.dateline().orElse(dateline);
        publisher = draft.publisher().orElse(publisher);
        publishedAt = draft.publishedAt().orElse(publishedAt);
        language = draft.language().orElse(language);
        body = draft.text().body();
        wordCount = draft.text().wordCount();
        contentHash = draft.text().contentHash();
        removed = draft.removed();
    }

    /** Becomes what the draft says: what it does not say is not known any more. */
    void become(Draft draft) {
        if (draft.url().isEmpty()) {
            url = null;
            urlKey = null;
        }
        byline = null;
        dateline = null;
        publisher = null;
        publishedAt = null;
        language = null;
        take(draft);
    }

    /** Whether the draft says anything else than this article, or less. Addresses that differ by no more than tracking are the same. */
    boolean saysOtherThan(Draft draft) {
        return differsFrom(draft)
                || lacks(draft.url(), url)
                || lacks(draft.byline(), byline)
                || lacks(draft.dateline(), dateline)
                || lacks(draft.publisher(), publisher)
                || lacks(draft.publishedAt(), publishedAt)
                || lacks(draft.language(), language);
    }

    /** The article as a draft of itself. */
    Draft draft(Original original) {
        return new Draft(
                Optional.ofNullable(url).map(known -> new CanonicalUrl(known, Objects.requireNonNull(urlKey))),
                new ArticleText(Optional.ofNullable(headline), body),
                Optional.ofNullable(byline),
                Optional.ofNullable(dateline),
                Optional.ofNullable(publisher),
                Optional.ofNullable(publishedAt),
                Optional.ofNullable(language),
                removed,
                original);
    }

    /** Whether the draft says anything that this article does not say already. */
    boolean differsFrom(Draft draft) {
        return !contentHash.equals(draft.text().contentHash())
                || differs(draft.url().map(CanonicalUrl::key), urlKey)
                || differs(draft.byline(), byline)
                || differs(draft.dateline(), dateline)
                || differs(draft.publisher(), publisher)
                || differs(draft.publishedAt(), publishedAt)
                || differs(draft.language(), language);
    }

    RevisionTag tag() {
        return new RevisionTag(revision, updatedAt);
    }

    /** The text that every offset counts in: headline, blank line, body. */
    String text() {
        return ArticleText.join(headline, body);
    }

    private static boolean lacks(Optional<?> said, @Nullable Object known) {
        return said.isEmpty() && known != null;
    }

    private static <T> boolean differs(Optional<T> said, @Nullable T known) {
        return said.isPresent() && !said.get().equals(known);
    }
}
