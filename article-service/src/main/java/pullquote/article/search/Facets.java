package pullquote.article.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.StringJoiner;

/** The lexemes that stand in the index beside an article's words; the migration that made the column says which. */
final class Facets {

    private static final int RADIX_BITS = 4;
    private static final int COARSEST = 7;
    /** Of the stretches that are asked for together: twice as many take four times as long. */
    private static final int MOST = 8;
    /** The same where each is half a year or longer, and holds many articles. */
    private static final int MOST_LONG = 4;

    private static final int LONG = 6;

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
        return beginning(number(older, level), level);
    }

    /** Where the oldest of some stretches begins that hold the newest of what is between two times, and nothing older. */
    static Instant beginningInside(Instant older, Instant newer) {
        int level = level(older, newer);
        while (level > 0 && number(newer, level) == number(older, level)) {
            level--;
        }
        long inside = Math.max(number(older, level) + 1, number(newer, level) - most(level) + 1);
        return beginning(Math.min(inside, number(newer, level)), level);
    }

    private static Instant beginning(long number, int level) {
        return Instant.ofEpochSecond(number << (RADIX_BITS * level));
    }

    private static int level(Instant older, Instant newer) {
        int level = 0;
        while (level < COARSEST && number(newer, level) - number(older, level) >= most(level)) {
            level++;
        }
        return level;
    }

    private static int most(int level) {
        return level < LONG ? MOST : MOST_LONG;
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
