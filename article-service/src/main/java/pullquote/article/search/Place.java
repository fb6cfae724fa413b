package pullquote.article.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A place in the order by recency: where an article stands.
 *
 * @param at when the article was published or, where that is unknown, stored
 * @param id tells articles of the same time apart
 */
public record Place(Instant at, UUID id) {

    private static final UUID LEAST = new UUID(0, 0);

    /** In front of all articles. */
    static final Place START = olderThan(Instant.parse("9999-12-31T23:59:59.999999Z"));

    /** Behind every article of that time and of later ones. */
    static Place olderThan(Instant time) {
        return new Place(time, LEAST);
    }

    /** Whether an article of that time or a later one can stand behind this place. */
    boolean reachesBackTo(Instant time) {
        return at.isAfter(time) || (at.equals(time) && !id.equals(LEAST));
    }

    /** The newest time that an article behind this place can have. */
    Instant newest() {
        return id.equals(LEAST) ? at.minus(1, ChronoUnit.MICROS) : at;
    }

    /** Whether this place is nearer to the start. */
    boolean isNewerThan(Place other) {
        return at.isAfter(other.at);
    }
}
