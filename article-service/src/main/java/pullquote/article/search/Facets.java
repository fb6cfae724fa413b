package pullquote.article.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;

/** The lexemes that stand in the index beside an article's words; the migration that made the column says which. */
final class Facets {

    private static final int DIGITS = 16;

    private Facets() {}

    static String publisher(String name) {
        return "'@p" + digest(name) + "'";
    }

    static String author(String name) {
        return "'@a" + digest(name) + "'";
    }

    static String language(String tag) {
        return "'@l" + digest(tag) + "'";
    }

    /**
     * Some stretches of time that lie beside each other.
     *
     * @param level how long each is, as in {@link Stretch}
     * @param oldest the first one's number
     * @param newest the last one's, at least that
     */
    static String stretches(int level, long oldest, long newest) {
        StringJoiner either = new StringJoiner(" | ", "( ", " )");
        for (long number = newest; number >= oldest; number--) {
            either.add("'@" + level + Long.toHexString(number) + "'");
        }
        return either.toString();
    }

    private static String digest(String value) {
        try {
            // Names are as long as they are; what the index keeps of them is not. MD5, since PostgreSQL can derive it
            // in a column.
            byte[] digest = MessageDigest.getInstance("MD5").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has MD5", e);
        }
    }
}
