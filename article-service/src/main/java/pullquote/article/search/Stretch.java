package pullquote.article.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
    /** From here on each holds so many articles that to look at more than needed takes long. */
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
        return Facets.stretches(level, first, last);
    }

    /** How long its parts are together. */
    Duration length() {
        return Duration.ofSeconds(last - first + 1 << RADIX_BITS * level);
    }

    /**
     * All time between two moments, the newest stretch first. They grow, as a ruler's marks: a level's go up to where one of
     * a higher level begins.
     *
     * @param oldest inclusive; the last stretch may begin before it
     * @param newest inclusive; the first stretch may end behind it
     * @param length of the first one, or some more
     * @param fewer whether each costs that much to look at that fewer and longer ones cost less
     */
    static List<Stretch> between(Instant oldest, Instant newest, Duration length, boolean fewer) {
        int level = level(length);
        List<Stretch> all = new ArrayList<>();
        long first = Math.max(number(newest.minus(length), level), number(oldest, level));
        all.add(new Stretch(level, first, number(newest, level)));
        int parts = parts(level, fewer);
        while (first > number(oldest, level)) {
            long last = first - 1;
            int next = level == LONG && !fewer ? HIGHEST : Math.min(level + 1, HIGHEST);
            if (level == HIGHEST) {
                parts *= 2;
            } else if (firstWithin(first, next - level) == first) {
                last >>= RADIX_BITS * (next - level);
                level = next;
                parts = parts(level, fewer);
            }
            long least = level == HIGHEST ? number(oldest, level) : firstWithin(last, 1);
            first = Math.max(last - parts + 1, least);
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

    private static int parts(int level, boolean fewer) {
        return level < LONG || (level == LONG && !fewer) ? MOST_PARTS / 2 : 1;
    }

    /** The oldest one within the same stretch of a higher level. */
    private static long firstWithin(long number, int levels) {
        return number >> RADIX_BITS * levels << RADIX_BITS * levels;
    }

    private static long number(Instant time, int level) {
        return time.getEpochSecond() >> (RADIX_BITS * level);
    }
}
