package pullquote.analysis.nlp.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Learns the chance of a word to stand in a summary: logistic regression by Newton's method, with a quadratic penalty.
 *
 * <p>The articles have no headlines. Each is therefore read twice: as it stands, and with its first sentence in the place of a headline, which
 * in news says the same at greater length. From the second reading comes the weight of words of the headline.
 */
final class WordModel {

    private static final double PENALTY = 1;
    private static final int STEPS = 25;

    private final List<double[]> features = new ArrayList<>();
    private final List<Boolean> inSummary = new ArrayList<>();

    private WordModel() {}

    static double[] learn(List<SummaryGold> gold) {
        WordModel model = new WordModel();
        for (SummaryGold article : gold) {
            Candidates candidates = Candidates.of(article.document());
            model.add(candidates, article.references());
            model.add(headed(candidates), article.references());
        }
        return model.solve();
    }

    private static Candidates headed(Candidates candidates) {
        List<Candidate> all = candidates.all();
        Set<Integer> headline = new HashSet<>();
        for (int word : all.get(0).words()) {
            headline.add(word);
        }
        return new Candidates(candidates.vocabulary(), all.subList(Math.min(1, all.size() - 1), all.size()), headline);
    }

    private void add(Candidates candidates, List<String> references) {
        Set<Integer> wanted = new HashSet<>();
        references.forEach(reference -> wanted.addAll(candidates.vocabulary().words(reference)));
        Words words = new Words(candidates);
        for (int word = 0; word < words.size(); word++) {
            if (words.sentences(word) > 0) {
                features.add(words.features(word));
                inSummary.add(wanted.contains(word));
            }
        }
    }

    private double[] solve() {
        int n = Weights.WORD_FEATURES.size();
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[n][n + 1];
            for (int i = 0; i < n; i++) {
                system[i][i] = PENALTY;
                system[i][n] = -PENALTY * weights[i];
            }
            for (int row = 0; row < features.size(); row++) {
                accumulate(system, features.get(row), inSummary.get(row), weights);
            }
            double[] change = Equations.solve(system);
            for (int i = 0; i < n; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    private static void accumulate(double[][] system, double[] x, boolean wanted, double[] weights) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        double chance = 1 / (1 + StrictMath.exp(-sum));
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                system[i][j] += chance * (1 - chance) * x[i] * x[j];
            }
            system[i][x.length] += ((wanted ? 1 : 0) - chance) * x[i];
        }
    }
}
