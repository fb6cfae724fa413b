package pullquote.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A change of an article, as the database holds it; written by {@link Changes} alone. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields of what it loads.
class Change {

    /** Its place in the feed. */
    @Id
    @Column(name = "position")
    long place;

    UUID articleId;

    String kind;

    int revision;

    /** Null where the article is deleted. */
    @Nullable
    @Convert(converter = ContentHash.Column.class)
    ContentHash contentHash;

    @Column(name = "at")
    Instant time;

    /** For Hibernate. */
    protected Change() {}

    /** Tells this change from another one that has the same place in another history of the database. */
    long fingerprint() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, time);
        return articleId.getMostSignificantBits() * 31 + articleId.getLeastSignificantBits() * 17 + micros;
    }

    enum Kind {
        CREATED,
        REVISED,
        DELETED;

        /** As it stands in the database and in answers. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
