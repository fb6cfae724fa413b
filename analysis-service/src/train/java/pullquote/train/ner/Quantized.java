package pullquote.train.ner;

import pullquote.analysis.nlp.entity.tagger.HashIndex;
import pullquote.analysis.nlp.entity.tagger.Labels;
import pullquote.analysis.nlp.entity.tagger.Weights;
import pullquote.train.ner.CrfTrainer.Model;

/** Weights of one byte each. */
final class Quantized {

    private static final int STRIDE = CrfTrainer.STRIDE;

    private Quantized() {}

    /**
     * Those of the features that tell something.
     *
     * @param least features whose largest weight is less than this are left out
     */
    static Weights of(Examples examples, Model model, float least) {
        int kept = 0;
        for (int slot = 0; slot < examples.capacity(); slot++) {
            kept += examples.hash(slot) != 0 && strength(model.weights(), slot) >= least ? 1 : 0;
        }
        System.out.printf("%d features kept%n", kept);
        HashIndex index = HashIndex.forSize(kept);
        float[] weights = new float[index.capacity() * Labels.COUNT];
        for (int slot = 0; slot < examples.capacity(); slot++) {
            if (examples.hash(slot) != 0 && strength(model.weights(), slot) >= least) {
                int row = index.put(examples.hash(slot)) * Labels.COUNT;
                System.arraycopy(model.weights(), slot * STRIDE, weights, row, Labels.COUNT);
            }
        }
        return of(index, weights, model.transitions());
    }

    /** @param weights {@link Labels#COUNT} for each slot of {@code index} */
    static Weights of(HashIndex index, float[] weights, float[] transitions) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest / (127 * 127);
        byte[] values = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            values[i] = (byte) (Math.signum(weights[i]) * Math.round(Math.sqrt(Math.abs(weights[i]) / scale)));
        }
        return new Weights(index, values, scale, transitions);
    }

    private static float strength(float[] weights, int slot) {
        float largest = 0;
        for (int i = slot * STRIDE; i < slot * STRIDE + Labels.COUNT; i++) {
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        return largest;
    }
}
