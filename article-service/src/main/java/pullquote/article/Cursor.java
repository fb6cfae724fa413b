package pullquote.article;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import pullquote.article.problem.Problems;

/**
 * A place in a list by recency, behind the article that it names. Callers get it as an opaque word.
 *
 * @param at where that article stands, to the microsecond
 */
record Cursor(Instant at, UUID id) {

    private static final int BYTES = 24;

    static Cursor behind(ArticleItem item) {
        return new Cursor(item.publishedAt() == null ? item.createdAt() : item.publishedAt(), item.id());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where the word is none that was given out */
    static Cursor parse(String word) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
            if (bytes.remaining() != BYTES) {
                throw new BufferUnderflowException();
            }
            return new Cursor(
                    Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS), new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw Problems.badRequest("cursor is not one that this list gave out");
        }
    }

    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
