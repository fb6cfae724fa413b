package pullquote.article;

import java.nio.ByteBuffer;
import java.util.Base64;
import pullquote.article.problem.Problems;

/**
 * A place in the change feed. Callers get it as an opaque word.
 *
 * @param epoch the history of the database that the place belongs to
 * @param place behind the change with this position; 0: before all
 * @param fingerprint of that change; 0 before all
 */
record FeedCursor(long epoch, long place, long fingerprint) {

    private static final int BYTES = 24;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where the word is none that was given out */
    static FeedCursor parse(String word) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
            if (bytes.remaining() == BYTES) {
                return new FeedCursor(bytes.getLong(), bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException e) {
            // Told below, with words of another length.
        }
        throw Problems.badField("after", "after is not a cursor that this feed gave out");
    }

    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(epoch)
                .putLong(place)
                .putLong(fingerprint)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
