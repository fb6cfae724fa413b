package pullquote.train.ner;

import pullquote.analysis.nlp.entity.tagger.HashIndex;
import pullquote.analysis.nlp.entity.tagger.Weights;

/** Weights of one byte each. */
final class Quantized {

    private Quantized() {}

    static Weights of(HashIndex index, float[] weights, float largest, float[] transitions) {
        float scale = largest / (127 * 127);
        byte[] values = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            values[i] = (byte) (Math.signum(weights[i]) * Math.round(Math.sqrt(Math.abs(weights[i]) / scale)));
        }
        return new Weights(index, values, scale, transitions);
    }
}
