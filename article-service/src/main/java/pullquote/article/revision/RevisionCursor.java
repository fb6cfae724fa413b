package pullquote.article.revision;

import java.nio.ByteBuffer;
import java.util.Base64;
import pullquote.article.problem.Problems;

/** A place in the list of an article's revisions, behind the one with that number. Callers get it as an opaque word. */
final class RevisionCursor {

    private RevisionCursor() {}

    static String of(int number) {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where the word is none that was given out */
    static int parse(String word) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(word);
            if (bytes.length == Integer.BYTES) {
                return ByteBuffer.wrap(bytes).getInt();
            }
        } catch (IllegalArgumentException e) {
            // Told below, with those of another length.
        }
        throw Problems.badRequest("cursor is not one that this list gave out");
    }
}
