package pullquote.train.ner;

import pullquote.analysis.nlp.entity.tagger.HashIndex;
import pullquote.analysis.nlp.entity.tagger.Labels;
import pullquote.analysis.nlp.entity.tagger.Weights;

/** Weights and the mean of all that they were: the last weight less each change times the steps before it, over the number of steps. */
final class AveragedWeights {

    private static final int LABELS = Labels.COUNT;

    private final float[] weights;
    private final double[] totals;
    private final float[] transitions = new float[LABELS * LABELS];
    private final double[] transitionTotals = new double[LABELS * LABELS];
    private int step = 1;

    AveragedWeights(int features) {
        this.weights = new float[features * LABELS];
        this.totals = new double[features * LABELS];
    }

    float[] scores(int[][] slots, float[] first) {
        float[] scores = first.clone();
        for (int word = 0; word < slots.length; word++) {
            for (int slot : slots[word]) {
                for (int label = 0; label < LABELS; label++) {
                    scores[word * LABELS + label] += weights[slot * LABELS + label];
                }
            }
        }
        return scores;
    }

    float[] transitions(float[] first) {
        float[] sum = first.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += transitions[i];
        }
        return sum;
    }

    void move(int up, int down, float size) {
        change(weights, totals, up, size);
        change(weights, totals, down, -size);
    }

    void moveTransition(int up, int down, float size) {
        change(transitions, transitionTotals, up, size);
        change(transitions, transitionTotals, down, -size);
    }

    private void change(float[] values, double[] sums, int place, float change) {
        values[place] += change;
        sums[place] += (double) change * step;
    }

    void endStep() {
        step++;
    }

    /** The means, and for pairs of labels the means beside those of the first pass. */
    Weights packed(HashIndex index, float[] first) {
        float[] means = new float[weights.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = (float) (weights[i] - totals[i] / step);
        }
        float[] pairs = first.clone();
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] += (float) (transitions[i] - transitionTotals[i] / step);
        }
        return Quantized.of(index, means, pairs);
    }
}
