package pullquote.train.quote;

import java.util.List;
import pullquote.analysis.nlp.quote.LinearModel;

/** How often what a model thinks right with some probability is right: the table to read a confidence by. */
final class Reliability {

    private static final int BINS = 10;

    private Reliability() {}

    /** Fits a model on the first three quarters of the examples and prints the table of the last. */
    static void print(String what, List<Trainer.Example> examples) {
        int cut = examples.size() * 3 / 4;
        LinearModel model = Trainer.fit(examples.subList(0, cut), 5, 0.05, 1e-3);
        int[] count = new int[BINS];
        int[] right = new int[BINS];
        double[] sum = new double[BINS];
        for (Trainer.Example example : examples.subList(cut, examples.size())) {
            double p = model.probability(example.candidates().get(0));
            int bin = Math.min(BINS - 1, (int) (p * BINS));
            count[bin]++;
            sum[bin] += p;
            right[bin] += example.right()[0] ? 1 : 0;
        }
        System.out.println(what + ": of those judged with a probability of about p, so many are right");
        for (int bin = 0; bin < BINS; bin++) {
            if (count[bin] > 0) {
                System.out.printf(
                        "  p %.2f  right %.2f  of %d%n",
                        sum[bin] / count[bin], right[bin] / (double) count[bin], count[bin]);
            }
        }
    }
}
