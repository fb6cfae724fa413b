package pullquote.analysis.nlp.summary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import pullquote.train.eval.Rouge;

/**
 * Learns the weights of the summary from articles with summaries that people wrote, says how well they do by cross-validation, and writes
 * {@code weights.properties}. Deterministic; half a minute for 100 articles. It lies in the package of what it trains, to see its insides.
 *
 * <pre>SummaryTraining TRAIN.jsonl [weights.properties]</pre>
 */
public final class SummaryTraining {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 4;

    private final Rouge rouge = new Rouge();

    private SummaryTraining() {}

    public static void main(String[] args) throws IOException {
        SummaryTraining training = new SummaryTraining();
        List<SummaryGold> gold = SummaryGold.read(Path.of(args[0]));
        System.out.printf(Locale.ROOT, "cross-validated ROUGE-1 %.2f%n", 100 * training.crossValidate(gold));
        Weights weights = training.learn(gold);
        System.out.printf(
                Locale.ROOT, "on what it was learned from: ROUGE-1 %.2f%n", 100 * training.score(gold, weights));
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), WeightsFile.of(weights), StandardCharsets.UTF_8);
        }
    }

    private double crossValidate(List<SummaryGold> gold) {
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<SummaryGold> shuffled = new ArrayList<>(gold);
            Collections.shuffle(shuffled, new Random(round));
            for (int fold = 0; fold < FOLDS; fold++) {
                List<SummaryGold> train = new ArrayList<>();
                List<SummaryGold> held = new ArrayList<>();
                for (int i = 0; i < shuffled.size(); i++) {
                    (i % FOLDS == fold ? held : train).add(shuffled.get(i));
                }
                sum += score(held, learn(train)) * held.size();
            }
        }
        return sum / (ROUNDS * gold.size());
    }

    private Weights learn(List<SummaryGold> gold) {
        return new Weights(WordModel.learn(gold), SENTENCES, WORDS_PER_SENTENCE);
    }

    private double score(List<SummaryGold> gold, Weights weights) {
        Summarizer summarizer = new Summarizer(weights);
        return gold.stream()
                .mapToDouble(article -> rouge.one(
                        summarizer.summarize(article.document(), 3).sentences().stream()
                                .map(article.document()::textOf)
                                .toList(),
                        article.references()))
                .average()
                .orElse(0);
    }

    private static final double[] SENTENCES = {0.05, -0.03, -0.03, -0.02, -0.1, -0.05, -0.02, -0.03};
    private static final double WORDS_PER_SENTENCE = 18;
}
