package pullquote.article.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.StringJoiner;

/** The lexemes that stand in the index beside an article's words; the migration that made the column says which. */
final class Facets {

    /** In every article: a query of exclusions alone needs something to exclude from. */
    static final String ANY = "'@'";

    private static final int RADIX_BITS = 4;
    private static final int COARSEST = 7;
    private static final int MOST = 32;
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
     * The stretches of time, as long as they may be, that hold all between two times.
     *
     * @param older inclusive
     * @param newer inclusive
     */
    static String stretches(Instant older, Instant newer) {
        int level = level(older, newer);
        StringJoiner either = new StringJoiner(" | ", "( ", " )");
        for (long stretch = number(older, level); stretch <= number(newer, level); stretch++) {
            either.add("'@" + level + Long.toHexString(stretch) + "'");
        }
        return either.toString();
    }

    /** Where the oldest of those stretches begins. */
    static Instant beginning(Instant older, Instant newer) {
        int level = level(older, newer);
        return Instant.ofEpochSecond(number(older, level) << (RADIX_BITS * level));
    }

    private static int level(Instant older, Instant newer) {
        int level = 0;
        while (level < COARSEST && number(newer, level) - number(older, level) >= MOST) {
            level++;
        }
        return level;
    }

    private static long number(Instant time, int level) {
        return time.getEpochSecond() >> (RADIX_BITS * level);
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
