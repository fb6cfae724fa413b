package pullquote.analysis.nlp.entity.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** What was learned: for each feature a weight for each label, and for each pair of labels in a row a weight. Immutable once built. */
public final class Weights {

    /** A weight is the square of its byte, with its sign, so that small weights keep fine steps beside the few large ones. */
    private static final short[] SQUARES = new short[256];

    static {
        for (int value = -128; value < 128; value++) {
            SQUARES[value + 128] = (short) (value * Math.abs(value));
        }
    }

    private final HashIndex index;
    private final byte[] values;
    private final float scale;
    private final float[] transitions;

    /**
     * @param index the features
     * @param values for each slot of {@code index}, the signed square root of the weight for each label, its square in units of {@code scale}
     * @param transitions for each pair of labels (from × {@link Labels#COUNT} + to) its weight
     */
    public Weights(HashIndex index, byte[] values, float scale, float[] transitions) {
        this.index = index;
        this.values = values.clone();
        this.scale = scale;
        this.transitions = transitions.clone();
    }

    /** Adds to the score of each word and label the weights of the word's features. */
    void addScores(Features features, float[] scores) {
        int[] sums = new int[Labels.COUNT];
        for (int word = 0; word < features.size(); word++) {
            Arrays.fill(sums, 0);
            addTo(sums, features, word);
            addScores(sums, word, scores);
        }
    }

    /** Adds for each label the weights of a word's features, before they are scaled: sums of whole numbers, in whatever order. */
    void addTo(int[] sums, Features features, int word) {
        for (int i = features.starts()[word]; i < features.starts()[word + 1]; i++) {
            int slot = index.find(features.hashes()[i]);
            if (slot >= 0) {
                int row = slot * Labels.COUNT;
                for (int label = 0; label < Labels.COUNT; label++) {
                    sums[label] += SQUARES[values[row + label] + 128];
                }
            }
        }
    }

    void addScores(int[] sums, int word, float[] scores) {
        for (int label = 0; label < Labels.COUNT; label++) {
            scores[word * Labels.COUNT + label] += sums[label] * scale;
        }
    }

    float[] transitions() {
        return transitions;
    }

    /** Writes them in the form that {@link #read} reads. */
    public void write(DataOutputStream out) throws IOException {
        out.writeFloat(scale);
        for (float weight : transitions) {
            out.writeFloat(weight);
        }
        index.write(out);
        // Label by label, which packs better than slot by slot.
        for (int label = 0; label < Labels.COUNT; label++) {
            for (int slot = 0; slot < index.capacity(); slot++) {
                if (index.isUsed(slot)) {
                    out.writeByte(values[slot * Labels.COUNT + label]);
                }
            }
        }
    }

    static Weights read(DataInputStream in) throws IOException {
        float scale = in.readFloat();
        float[] transitions = new float[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        HashIndex index = HashIndex.read(in);
        byte[] values = new byte[index.capacity() * Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            for (int slot = 0; slot < index.capacity(); slot++) {
                if (index.isUsed(slot)) {
                    values[slot * Labels.COUNT + label] = in.readByte();
                }
            }
        }
        return new Weights(index, values, scale, transitions);
    }
}
