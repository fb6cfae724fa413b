package pullquote.train.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import pullquote.analysis.nlp.quote.Features;
import pullquote.analysis.nlp.quote.LinearModel;

/**
 * Fits a log-linear model by AdaGrad (Duchi, Hazan and Singer 2011). A yes-or-no question is one candidate; a choice is several, of which
 * some are right, and the model maximises the probability that a right one is taken.
 */
final class Trainer {

    /** What the model is shown: features of each candidate, and which are right. */
    record Example(List<int[]> candidates, boolean[] right) {

        static Example of(int[] features, boolean yes) {
            return new Example(List.of(features), new boolean[] {yes});
        }
    }

    private static final int ORDERS = 3;

    private final float[] weights = new float[Features.TABLE];
    private final float[] squares = new float[Features.TABLE];
    private final double rate;
    private final double decay;

    private Trainer(double rate, double decay) {
        this.rate = rate;
        this.decay = decay;
    }

    /** The mean of the weights after each epoch but the first, over several orders of the examples: no order is better than another. */
    static LinearModel fit(List<Example> examples, int epochs, double rate, double decay) {
        float[] sum = new float[Features.TABLE];
        for (int seed = 0; seed < ORDERS; seed++) {
            Trainer trainer = new Trainer(rate, decay);
            List<Example> order = new ArrayList<>(examples);
            Random random = new Random(7 + seed);
            for (int epoch = 0; epoch < epochs; epoch++) {
                Collections.shuffle(order, random);
                order.forEach(trainer::learn);
                if (epoch > 0) {
                    trainer.addTo(sum, 1f / (epochs - 1) / ORDERS);
                }
            }
        }
        return LinearModel.of(sum);
    }

    private void addTo(float[] sum, float share) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += share * weights[i];
        }
    }

    private void learn(Example example) {
        List<int[]> candidates = example.candidates();
        if (candidates.size() == 1) {
            double p = 1 / (1 + Math.exp(-score(candidates.get(0))));
            update(candidates.get(0), (example.right()[0] ? 1 : 0) - p);
            return;
        }
        double[] p = softmax(candidates);
        double right = 0;
        for (int i = 0; i < p.length; i++) {
            right += example.right()[i] ? p[i] : 0;
        }
        if (right <= 0) {
            return;
        }
        for (int i = 0; i < p.length; i++) {
            double target = example.right()[i] ? p[i] / right : 0;
            double gradient = target - p[i];
            if (Math.abs(gradient) > 1e-4) {
                update(candidates.get(i), gradient);
            }
        }
    }

    private double[] softmax(List<int[]> candidates) {
        double[] p = new double[candidates.size()];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            p[i] = score(candidates.get(i));
            best = Math.max(best, p[i]);
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - best);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    private double score(int[] features) {
        double sum = 0;
        for (int f : features) {
            sum += weights[f];
        }
        return sum;
    }

    private void update(int[] features, double gradient) {
        for (int f : features) {
            double g = gradient - decay * weights[f];
            squares[f] += (float) (g * g);
            weights[f] += (float) (rate * g / Math.sqrt(squares[f] + 1e-6));
        }
    }
}
