package pullquote.article;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import pullquote.article.problem.Problems;
import pullquote.article.search.Hit;
import pullquote.article.search.Place;

/**
 * A place in a list by relevance, behind the article that it names. Callers get it as an opaque word.
 *
 * @param hit that article, and how well it fitted
 */
record RankCursor(Hit hit) {

    private static final int BYTES = 28;

    /** Whether an article stands behind this place. */
    boolean isBefore(Hit other) {
        return Hit.BEST_FIRST.compare(hit, other) < 0;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where the word is none that was given out */
    static RankCursor parse(String word) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
            if (bytes.remaining() != BYTES) {
                throw new BufferUnderflowException();
            }
            float rank = bytes.getFloat();
            Instant at = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
            return new RankCursor(new Hit(new Place(at, new UUID(bytes.getLong(), bytes.getLong())), rank));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw Problems.badField("cursor", "cursor is not one that this list gave out");
        }
    }

    @Override
    public String toString() {
        Place place = hit.place();
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putFloat(hit.rank())
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, place.at()))
                .putLong(place.id().getMostSignificantBits())
                .putLong(place.id().getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
