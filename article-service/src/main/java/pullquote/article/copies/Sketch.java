package pullquote.article.copies;

/**
 * A few numbers of which two texts share the more, the more of their words they share: MinHash (Broder 1997) in bands (Leskovec,
 * Rajaraman, Ullman, "Mining of Massive Datasets", 3.4). Of two texts that share a tenth of their shingles, a quarter share a
 * band; of those that share a third, 98 in 100.
 */
public final class Sketch {

    private static final int BANDS = 32;
    private static final int ROWS = 2;
    /** A text with fewer shingles says too little for a likeness to mean anything. */
    private static final int FEWEST_SHINGLES = 8;

    private Sketch() {}

    /** The bands of a text; none where it is too short. */
    public static int[] of(String text) {
        return of(Shingles.of(text));
    }

    static int[] of(Shingles shingles) {
        if (shingles.size() < FEWEST_SHINGLES) {
            return new int[0];
        }
        long[] least = new long[BANDS * ROWS];
        java.util.Arrays.fill(least, Long.MAX_VALUE);
        for (long shingle : shingles.hashes()) {
            for (int i = 0; i < least.length; i++) {
                // Multiplication by an odd number and the upper bits of it: a family of hashes that is cheap and even
                // enough.
                long hash = (shingle ^ SEEDS[i]) * FACTORS[i] >>> 1;
                if (hash < least[i]) {
                    least[i] = hash;
                }
            }
        }
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Shingles.mix(hash + least[band * ROWS + row]);
            }
            bands[band] = (int) hash;
        }
        return bands;
    }

    private static final long[] SEEDS = new long[BANDS * ROWS];
    private static final long[] FACTORS = new long[BANDS * ROWS];

    static {
        for (int i = 0; i < SEEDS.length; i++) {
            SEEDS[i] = Shingles.mix(2L * i + 1);
            FACTORS[i] = Shingles.mix(2L * i + 2) | 1;
        }
    }
}
