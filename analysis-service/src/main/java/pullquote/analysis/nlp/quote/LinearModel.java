package pullquote.analysis.nlp.quote;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A log-linear model: one weight for each feature. Decides yes or no by the logistic function, and among candidates by the softmax of
 * their scores. Weights are kept to a thousandth, so every JDK adds the same numbers.
 */
public final class LinearModel {

    private static final float UNIT = 1000f;

    private final short[] weights;

    private LinearModel(short[] weights) {
        this.weights = weights;
    }

    /** A model of the given weights, one for each place in the table of {@link Features}. */
    public static LinearModel of(float[] weights) {
        short[] rounded = new short[Features.TABLE];
        for (int i = 0; i < rounded.length; i++) {
            float bounded = Math.max(-32f, Math.min(32f, weights[i]));
            rounded[i] = (short) Math.round(bounded * UNIT);
        }
        return new LinearModel(rounded);
    }

    /** A model that knows nothing yet. */
    public static LinearModel empty() {
        return new LinearModel(new short[Features.TABLE]);
    }

    /** Loads a model from the class path; its name is relative to this package. */
    static LinearModel load(String name) {
        try (InputStream resource = LinearModel.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IOException("Not on the class path: " + name);
            }
            return read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException("The weights " + name + " could not be read", e);
        }
    }

    private static LinearModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
        byte[] bytes = data.readAllBytes();
        short[] weights = new short[Features.TABLE];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (short) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xff));
        }
        return new LinearModel(weights);
    }

    /** Writes the weights in the form that loading expects. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            for (short weight : weights) {
                data.writeShort(weight);
            }
        }
    }

    /** The sum of the weights of some features. */
    public double score(int[] features) {
        int sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum / (double) UNIT;
    }

    /** How likely the answer is yes, in (0, 1). */
    public double probability(int[] features) {
        return 1 / (1 + StrictMath.exp(-score(features)));
    }

    /** How likely each candidate is the right one; the sum is 1. */
    public double[] probabilities(List<int[]> candidates) {
        double[] result = new double[candidates.size()];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < result.length; i++) {
            result[i] = score(candidates.get(i));
            best = Math.max(best, result[i]);
        }
        double sum = 0;
        for (int i = 0; i < result.length; i++) {
            result[i] = StrictMath.exp(result[i] - best);
            sum += result[i];
        }
        for (int i = 0; i < result.length; i++) {
            result[i] /= sum;
        }
        return result;
    }

    /** The place of the best of some probabilities, the first of equals; -1 of none. */
    public static int best(double[] probabilities) {
        int best = -1;
        for (int i = 0; i < probabilities.length; i++) {
            if (best < 0 || probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return best;
    }
}
