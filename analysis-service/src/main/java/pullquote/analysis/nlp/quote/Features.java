package pullquote.analysis.nlp.quote;

import java.util.Arrays;

/**
 * The features of one thing to be scored, as indices into a table of weights. A feature is a string; its hash is its place (the hashing
 * trick, Weinberger et al. 2009), so that no dictionary ships with the weights.
 */
public final class Features {

    /** Length of the table of weights: a power of two. */
    public static final int TABLE = 1 << 20;

    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private int[] indices = new int[64];
    private int size;

    /** Adds the feature of a name and its values. */
    public void add(String name, String... values) {
        int hash = hash(FNV_START, name);
        for (String value : values) {
            hash = hash(hash, value);
        }
        if (size == indices.length) {
            indices = Arrays.copyOf(indices, 2 * size);
        }
        indices[size++] = mix(hash) & (TABLE - 1);
    }

    /** Adds the feature of a name and whether it holds, only where it does. */
    public void addIf(boolean holds, String name) {
        if (holds) {
            add(name);
        }
    }

    private static int hash(int start, String value) {
        int hash = start;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * FNV_PRIME;
        }
        return (hash ^ '|') * FNV_PRIME;
    }

    private static int mix(int hash) {
        int h = hash ^ hash >>> 16;
        h *= 0x85ebca6b;
        return h ^ h >>> 13;
    }

    /** The places of the features in the table, repeats included. */
    public int[] indices() {
        return Arrays.copyOf(indices, size);
    }
}
