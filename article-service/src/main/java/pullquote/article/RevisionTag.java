package pullquote.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What all entity tags of one revision share. The time is in it because a number can come again after the database was
 * set back to an earlier state.
 *
 * @param revision counts from 1
 * @param updatedAt when it became the current one
 */
public record RevisionTag(int revision, Instant updatedAt) {

    private static final int RADIX = 36;

    /** The strong entity tag, with its quotes, of one representation (RFC 9110 §8.8.3: each has its own). */
    public String of(String representation) {
        return '"' + base() + '.' + representation + '"';
    }

    /** Whether an entity tag, with its quotes, is one of any representation of this revision. */
    boolean isBaseOf(String entityTag) {
        return entityTag.startsWith('"' + base() + '.');
    }

    private String base() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, updatedAt);
        return Integer.toString(revision, RADIX) + '-' + Long.toString(micros, RADIX);
    }
}
