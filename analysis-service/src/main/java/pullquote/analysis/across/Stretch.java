package pullquote.analysis.across;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A stretch of time, made of such as the index knows: of a level's stretches each is sixteen times as long as of the level
 * below; on the lowest a second, on the highest eight and a half years.
 *
 * @param level of its parts
 * @param first the number of its oldest part: how many of the level lie between 1970 and it
 * @param last the number of its newest part
 */
record Stretch(int level, long first, long last) {

    private static final int RADIX_BITS = 4;
    private static final int HIGHEST = 7;
    /** Of the long ones each holds many articles, and to look at more than needed takes long. */
    private static final int LONG = 5;
    /** To ask for twice as many together takes four times as long. */
    private static final int MOST_PARTS = 8;

    /** Whether there is no shorter one. */
    boolean isShortest() {
        return level == 0 && first == last;
    }

    /** When it begins, inclusive. */
    Instant beginning() {
        return Instant.ofEpochSecond(first << (RADIX_BITS * level));
    }

    /** As the index has it: a {@code tsquery}. */
    String lexemes() {
        StringJoiner either = new StringJoiner(" | ", "( ", " )");
        for (long number = last; number >= first; number--) {
            either.add("'@" + level + Long.toHexString(number) + "'");
        }
        return either.toString();
    }

    /** How long its parts are together. */
    Duration length() {
        return Duration.ofSeconds(last - first + 1 << RADIX_BITS * level);
    }

    /**
     * All time between two moments, the newest stretch first. They grow, as a ruler's marks: a level's go up to where one of
     * the next begins.
     *
     * @param oldest inclusive; the last stretch may begin before it
     * @param newest inclusive; the first stretch may end behind it
     * @param length of the first one, or some more
     */
    static List<Stretch> between(Instant oldest, Instant newest, Duration length) {
        int level = level(length);
        long begin = number(oldest, level);
        List<Stretch> all = new ArrayList<>();
        long first = Math.max(number(newest.minus(length), level), begin);
        all.add(new Stretch(level, first, number(newest, level)));
        int parts = parts(level);
        while (first > begin) {
            long last = first - 1;
            if (level == HIGHEST) {
                parts *= 2;
            } else if (firstOfParent(first) == first) {
                level++;
                last >>= RADIX_BITS;
                begin >>= RADIX_BITS;
                parts = parts(level);
            }
            first = Math.max(last - parts + 1, level == HIGHEST ? begin : firstOfParent(last));
            all.add(new Stretch(level, first, last));
        }
        return all;
    }

    /** The lowest level of which not too many last as long together. */
    private static int level(Duration length) {
        int level = 0;
        while (level < HIGHEST && length.getSeconds() >> RADIX_BITS * level >= MOST_PARTS - 1) {
            level++;
        }
        return level;
    }

    private static int parts(int level) {
        return level < LONG ? MOST_PARTS / 2 : 1;
    }

    private static long firstOfParent(long number) {
        return number >> RADIX_BITS << RADIX_BITS;
    }

    private static long number(Instant time, int level) {
        return time.getEpochSecond() >> (RADIX_BITS * level);
    }
}
