package pullquote.train.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import pullquote.analysis.nlp.entity.tagger.Labels;
import pullquote.train.ner.Examples.Example;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001), learned by steps of AdaGrad (Duchi, Hazan and Singer, 2011). A
 * share of the features is dropped at each step, so that no single one is relied on; the weights are the mean of those after each epoch but the
 * first. The order of sentences and what is dropped come from fixed seeds, so that it learns the same each time.
 */
final class CrfTrainer {

    /** A row of weights takes a line of the processor's cache. */
    static final int STRIDE = 16;

    private static final int LABELS = Labels.COUNT;
    private static final float RATE = 0.05f;
    private static final float DROPPED = 0.4f;
    /** Words that are right this surely teach nothing. */
    private static final float LEAST_GRADIENT = 1e-3f;

    private final float[] weights;
    private final float[] squares;
    private final float[] transitions = new float[LABELS * LABELS];
    private final float[] transitionSquares = new float[LABELS * LABELS];
    private final Random random = new Random(17);
    private final Lattice lattice = new Lattice();
    private final float[] gradient = new float[STRIDE];
    private final double[] transitionGradient = new double[LABELS * LABELS];
    private float[] scores = new float[0];

    /** What was learned: {@link #STRIDE} weights for each slot, the first of them used, and those of pairs of labels. */
    record Model(float[] weights, float[] transitions) {

        /** For each word and label the sum of the weights of the word's features. */
        float[] scores(Example example) {
            float[] scores = new float[example.labels().length * LABELS];
            float[] sums = new float[STRIDE];
            for (int word = 0; word < example.labels().length; word++) {
                sum(example, word, weights, sums);
                System.arraycopy(sums, 0, scores, word * LABELS, LABELS);
            }
            return scores;
        }
    }

    private static void sum(Example example, int word, float[] weights, float[] sums) {
        Arrays.fill(sums, 0);
        for (int i = example.starts()[word]; i < example.starts()[word + 1]; i++) {
            int row = example.features()[i] * STRIDE;
            for (int label = 0; label < STRIDE; label++) {
                sums[label] += weights[row + label];
            }
        }
    }

    /** @param features how many slots features can have */
    CrfTrainer(int features) {
        this.weights = new float[features * STRIDE];
        this.squares = new float[features * STRIDE];
        Arrays.fill(squares, 0.01f);
        Arrays.fill(transitionSquares, 0.01f);
    }

    Model train(List<Example> examples, int epochs) {
        List<Example> order = new ArrayList<>(examples);
        float[] mean = new float[weights.length];
        float[] meanTransitions = new float[transitions.length];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
            if (epoch > 0 || epochs == 1) {
                float part = 1f / Math.max(1, epoch);
                approach(mean, weights, part);
                approach(meanTransitions, transitions, part);
            }
            System.out.printf("epoch %d%n", epoch + 1);
        }
        return new Model(mean, meanTransitions);
    }

    private static void approach(float[] mean, float[] values, float part) {
        for (int i = 0; i < mean.length; i++) {
            mean[i] += (values[i] - mean[i]) * part;
        }
    }

    private void learn(Example whole) {
        Example example = without(whole);
        int size = example.labels().length;
        score(example);
        lattice.read(scores, size, transitions);
        for (int word = 0; word < size; word++) {
            lattice.missing(word, example.labels()[word], gradient);
            float largest = 0;
            for (int label = 0; label < LABELS; label++) {
                largest = Math.max(largest, Math.abs(gradient[label]));
            }
            if (largest > LEAST_GRADIENT) {
                for (int i = example.starts()[word]; i < example.starts()[word + 1]; i++) {
                    step(example.features()[i] * STRIDE);
                }
            }
        }
        lattice.missing(example.labels(), transitionGradient);
        for (int i = 0; i < transitions.length; i++) {
            float change = (float) transitionGradient[i];
            transitionSquares[i] += change * change;
            transitions[i] += RATE * change / (float) Math.sqrt(transitionSquares[i]);
        }
    }

    private void step(int row) {
        for (int i = 0; i < STRIDE; i++) {
            float change = gradient[i];
            float square = squares[row + i] + change * change;
            squares[row + i] = square;
            weights[row + i] += RATE * change / (float) Math.sqrt(square);
        }
    }

    private Example without(Example whole) {
        int[] kept = new int[whole.features().length];
        int[] starts = new int[whole.starts().length];
        int size = 0;
        for (int word = 0; word + 1 < starts.length; word++) {
            starts[word] = size;
            for (int i = whole.starts()[word]; i < whole.starts()[word + 1]; i++) {
                if (random.nextFloat() >= DROPPED) {
                    kept[size++] = whole.features()[i];
                }
            }
        }
        starts[starts.length - 1] = size;
        return new Example(kept, starts, whole.labels());
    }

    /** Scores as high as they would be with the features that were dropped. */
    private void score(Example example) {
        int size = example.labels().length;
        if (scores.length < size * LABELS) {
            scores = new float[size * LABELS];
        }
        float[] sums = new float[STRIDE];
        for (int word = 0; word < size; word++) {
            sum(example, word, weights, sums);
            for (int label = 0; label < LABELS; label++) {
                scores[word * LABELS + label] = sums[label] / (1 - DROPPED);
            }
        }
    }
}
