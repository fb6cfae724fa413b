package pullquote.train.ner;

import pullquote.analysis.nlp.entity.tagger.HashIndex;
import pullquote.analysis.nlp.entity.tagger.Labels;
import pullquote.analysis.nlp.entity.tagger.Weights;
import pullquote.train.ner.CrfTrainer.Model;

/** Weights of one byte each, of those features alone that tell something. */
final class Quantized {

    private static final int STRIDE = CrfTrainer.STRIDE;

    private Quantized() {}

    /** @param least features whose largest weight is less than this are left out */
    static Weights of(Examples examples, Model model, float least) {
        float largest = 0;
        int kept = 0;
        for (int slot = 0; slot < examples.capacity(); slot++) {
            if (examples.hash(slot) != 0) {
                float strength = strength(model.weights(), slot);
                largest = Math.max(largest, strength);
                kept += strength >= least ? 1 : 0;
            }
        }
        float scale = largest / (127 * 127);
        HashIndex index = HashIndex.forSize(kept);
        byte[] values = new byte[index.capacity() * Labels.COUNT];
        for (int slot = 0; slot < examples.capacity(); slot++) {
            if (examples.hash(slot) != 0 && strength(model.weights(), slot) >= least) {
                int row = index.put(examples.hash(slot)) * Labels.COUNT;
                for (int label = 0; label < Labels.COUNT; label++) {
                    values[row + label] = packed(model.weights()[slot * STRIDE + label] / scale);
                }
            }
        }
        System.out.printf("%d features kept, largest weight %.2f%n", kept, largest);
        return new Weights(index, values, scale, model.transitions());
    }

    private static byte packed(float weight) {
        return (byte) (Math.signum(weight) * Math.round(Math.sqrt(Math.abs(weight))));
    }

    private static float strength(float[] weights, int slot) {
        float largest = 0;
        for (int i = slot * STRIDE; i < slot * STRIDE + Labels.COUNT; i++) {
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        return largest;
    }
}
