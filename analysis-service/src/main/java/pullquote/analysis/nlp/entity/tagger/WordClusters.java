package pullquote.analysis.nlp.entity.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Clusters of words that stand in like places: each word is in a small cluster, which is part of a middle one, which is part of a large one
 * (Turian, Ratinov and Bengio, 2010). Looked up by hash. Immutable once built.
 */
public final class WordClusters {

    /** The number of sizes of clusters. */
    public static final int SIZES = 3;

    private static final int[] NONE = {-1, -1, -1};

    private final HashIndex words;
    private final short[] clusters;
    private final int[][] sizes;

    /**
     * @param words hashes of lower-cased words
     * @param clusters for each slot of {@code words} its small cluster
     * @param middle for each small cluster the middle one that it is part of
     * @param large for each middle cluster the large one that it is part of
     */
    public WordClusters(HashIndex words, short[] clusters, short[] middle, short[] large) {
        this.words = words;
        this.clusters = clusters.clone();
        this.sizes = new int[middle.length][];
        for (int small = 0; small < middle.length; small++) {
            sizes[small] = new int[] {large[middle[small]], middle[small], small};
        }
    }

    /** The large, the middle and the small cluster of a lower-cased word; −1 each for an unknown one. Not to be changed. */
    int[] of(long word) {
        int slot = words.find(word);
        return slot < 0 ? NONE : sizes[clusters[slot]];
    }

    /** What stands for the clusters of a word that is not there. */
    static int[] none() {
        return NONE;
    }

    /** Writes them in the form that {@link #read} reads. */
    public void write(DataOutputStream out) throws IOException {
        out.writeShort(sizes.length);
        for (int[] size : sizes) {
            out.writeShort(size[0]);
            out.writeShort(size[1]);
        }
        words.write(out);
        for (int slot = 0; slot < clusters.length; slot++) {
            if (words.isUsed(slot)) {
                out.writeShort(clusters[slot]);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static WordClusters read(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        short[] middle = new short[count];
        short[] large = new short[count];
        for (int small = 0; small < count; small++) {
            short first = in.readShort();
            middle[small] = in.readShort();
            large[middle[small]] = first;
        }
        HashIndex words = HashIndex.read(in);
        short[] clusters = new short[words.capacity()];
        for (int slot = 0; slot < clusters.length; slot++) {
            if (words.isUsed(slot)) {
                clusters[slot] = in.readShort();
            }
        }
        return new WordClusters(words, clusters, middle, large);
    }
}
