package pullquote.analysis.nlp.entity.tagger;

/** 64-bit hashes of words and features. They stand for what was hashed in every table, so they must never change without training anew. */
public final class Hashing {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hashing() {}

    /** The hash of the code units {@code [start, end)}. */
    public static long of(CharSequence text, int start, int end) {
        long hash = GOLDEN;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The hash of a pair, in order. */
    public static long pair(long first, long second) {
        return mix(first * GOLDEN + second);
    }

    /** The finalizer of SplitMix64: each bit of the result depends on each bit of the argument. */
    public static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
