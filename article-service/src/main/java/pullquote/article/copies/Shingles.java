package pullquote.article.copies;

import java.util.Arrays;

/**
 * The runs of four words that a text holds, as sorted hashes without repetition (Broder, "On the resemblance and containment
 * of documents", 1997). Case, punctuation and white space do not count; in scripts without spaces between words each character
 * is one.
 */
public final class Shingles {

    private static final int LENGTH = 4;
    /** Only the beginning of a text that is longer than any article: 20,000 words tell enough. */
    private static final int MOST_WORDS = 20_000;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** Those of a text; none where it has fewer than four words. */
    public static Shingles of(String text) {
        long[] words = new long[Math.min(MOST_WORDS, text.length())];
        int count = words(text, words);
        int shingles = Math.max(0, count - LENGTH + 1);
        long[] hashes = new long[shingles];
        for (int i = 0; i < shingles; i++) {
            long hash = 0;
            for (int k = 0; k < LENGTH; k++) {
                hash = mix(hash + words[i + k]);
            }
            hashes[i] = hash;
        }
        return new Shingles(distinct(hashes));
    }

    /** How many there are. */
    public int size() {
        return hashes.length;
    }

    /**
     * How much of the shorter text is in the longer one, 0 to 1: a story that was cut is a copy of the whole one, however much
     * was cut.
     */
    public double containment(Shingles other) {
        int smaller = Math.min(hashes.length, other.hashes.length);
        if (smaller == 0) {
            return 0;
        }
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            if (hashes[i] == other.hashes[j]) {
                common++;
                i++;
                j++;
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) common / smaller;
    }

    long[] hashes() {
        return hashes;
    }

    private static int words(String text, long[] into) {
        int count = 0;
        long word = 0;
        for (int i = 0; i < text.length() && count < into.length; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean alone = Character.isIdeographic(c);
            boolean ends = alone || !Character.isLetterOrDigit(c) && !isInside(c);
            if (ends && word != 0) {
                into[count++] = word;
                word = 0;
            }
            if (alone && count < into.length) {
                into[count++] = mix(c);
            } else if (Character.isLetterOrDigit(c)) {
                word = mix(word + Character.toLowerCase(c));
            }
        }
        if (word != 0 && count < into.length) {
            into[count++] = word;
        }
        return count;
    }

    /** Apostrophes and accents that stand by themselves are neither ends nor letters: house styles differ in them. */
    private static boolean isInside(int c) {
        return c == '\'' || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static long[] distinct(long[] hashes) {
        Arrays.sort(hashes);
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    /** The finisher of SplitMix64 (Steele, Lea and Flood, 2014): every bit of the input changes every bit of the output. */
    static long mix(long z) {
        long a = (z + 0x9E3779B97F4A7C15L);
        a = (a ^ (a >>> 30)) * 0xBF58476D1CE4E5B9L;
        a = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return a ^ (a >>> 31);
    }
}
