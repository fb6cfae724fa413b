package pullquote.analysis.nlp.entity.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What is known of words and phrases before any training: the Brown cluster of a word (Brown et al., 1992) and the gazetteers that hold a
 * phrase. Both are looked up by hash. Immutable once built.
 */
public final class Lexicon {

    /** Bit of a phrase's value that says that longer phrases start with it. */
    public static final int PREFIX = 1 << 15;

    private static final int LONGEST_PHRASE = 8;

    private final HashIndex words;
    private final short[] clusters;
    private final int[] paths;
    private final HashIndex phrases;
    private final short[] values;

    /**
     * @param words hashes of lower-cased words
     * @param clusters for each slot of {@code words}, an index into {@code paths}
     * @param paths Brown paths: the bits, led by a one bit that marks their start; path 0 is for unknown words
     * @param phrases hashes of phrases and of their beginnings
     * @param values for each slot of {@code phrases}, a bit for each gazetteer that holds it, and {@link #PREFIX}
     */
    public Lexicon(HashIndex words, short[] clusters, int[] paths, HashIndex phrases, short[] values) {
        this.words = words;
        this.clusters = clusters.clone();
        this.paths = paths.clone();
        this.phrases = phrases;
        this.values = values.clone();
    }

    /** The Brown path of a lower-cased word; 0 for an unknown one. */
    int path(long word) {
        int slot = words.find(word);
        return slot < 0 ? 0 : paths[clusters[slot]];
    }

    /** The hash of a phrase that is a word longer. A phrase of one word has {@code phrase} 0. */
    public static long extend(long phrase, long word) {
        return Hashing.pair(phrase, word);
    }

    /**
     * Marks the longest phrase of each gazetteer that starts at a word.
     *
     * @param spelled hashes of the words as they are spelled
     * @param hits for each word, two bits for each gazetteer: whether a phrase starts there, and whether one goes on there
     */
    void mark(long[] spelled, int start, int[] hits) {
        long phrase = 0;
        int[] length = new int[15];
        int found = 0;
        for (int i = start; i < spelled.length && i < start + LONGEST_PHRASE; i++) {
            phrase = extend(phrase, spelled[i]);
            int slot = phrases.find(phrase);
            int value = slot < 0 ? 0 : values[slot];
            for (int bits = value & (PREFIX - 1); bits != 0; bits &= bits - 1) {
                length[Integer.numberOfTrailingZeros(bits)] = i - start + 1;
            }
            found |= value & (PREFIX - 1);
            if ((value & PREFIX) == 0) {
                break;
            }
        }
        for (int bits = found; bits != 0; bits &= bits - 1) {
            int gazetteer = Integer.numberOfTrailingZeros(bits);
            hits[start] |= (length[gazetteer] > 1 ? 1 : 3) << 2 * gazetteer;
            for (int i = start + 1; i < start + length[gazetteer]; i++) {
                hits[i] |= 2 << 2 * gazetteer;
            }
        }
    }

    /** Writes it in the form that {@link #read} reads. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(paths.length);
        for (int path : paths) {
            out.writeInt(path);
        }
        write(words, clusters, out);
        write(phrases, values, out);
    }

    private static void write(HashIndex index, short[] values, DataOutputStream out) throws IOException {
        index.write(out);
        for (int slot = 0; slot < values.length; slot++) {
            if (index.isUsed(slot)) {
                out.writeShort(values[slot]);
            }
        }
    }

    static Lexicon read(DataInputStream in) throws IOException {
        int[] paths = new int[in.readInt()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = in.readInt();
        }
        HashIndex words = HashIndex.read(in);
        short[] clusters = values(words, in);
        HashIndex phrases = HashIndex.read(in);
        return new Lexicon(words, clusters, paths, phrases, values(phrases, in));
    }

    private static short[] values(HashIndex index, DataInputStream in) throws IOException {
        short[] values = new short[index.capacity()];
        for (int slot = 0; slot < values.length; slot++) {
            if (index.isUsed(slot)) {
                values[slot] = in.readShort();
            }
        }
        return values;
    }
}
