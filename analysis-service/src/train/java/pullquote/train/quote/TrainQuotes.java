package pullquote.train.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pullquote.analysis.nlp.quote.LinearModel;
import pullquote.analysis.nlp.quote.Models;
import pullquote.analysis.nlp.quote.QuoteFinder;
import pullquote.analysis.nlp.quote.Scene;
import pullquote.train.quote.GoldArticle.Attribution;

/**
 * Trains every model of the search for quotations: {@code TrainQuotes TRAIN.jsonl DIRECTORY}. The first four learn from what people marked.
 * The last two learn from what the first four find in articles that they have not seen, in folds, so that their probabilities can be
 * trusted; their reliability is printed from a further part that nothing has seen.
 */
public final class TrainQuotes {

    private static final int FOLDS = 4;

    private TrainQuotes() {}

    public static void main(String[] args) throws IOException {
        List<Corpus.Item> items = Corpus.read(Path.of(args[0]));
        System.out.println("Articles read: " + items.size());
        JudgeExamples judged = judged(items);
        report(judged);
        Models models = withJudges(fit(items), judged.quotable, judged.trust);
        Path directory = Path.of(args[1]);
        write(models.cue(), directory.resolve("cue.weights"));
        write(models.source(), directory.resolve("source.weights"));
        write(models.content(), directory.resolve("content.weights"));
        write(models.antecedent(), directory.resolve("antecedent.weights"));
        write(models.quotable(), directory.resolve("quotable.weights"));
        write(models.trust(), directory.resolve("trust.weights"));
    }

    private static void write(LinearModel model, Path file) throws IOException {
        model.write(Files.newOutputStream(file));
    }

    private static JudgeExamples judged(List<Corpus.Item> items) {
        JudgeExamples judged = new JudgeExamples();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Corpus.Item> seen = new ArrayList<>();
            List<Corpus.Item> unseen = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                (i % FOLDS == fold ? unseen : seen).add(items.get(i));
            }
            Models models = fit(seen);
            Evaluation.print(unseen, models);
            QuoteFinder finder = QuoteFinder.of(models);
            unseen.forEach(item -> judged.add(item, finder));
        }
        return judged;
    }

    /** The models that people's marks teach; the judges know nothing yet. */
    private static Models fit(List<Corpus.Item> items) {
        CueHeads heads = new CueHeads(items);
        List<Trainer.Example> sources = new ArrayList<>();
        List<Trainer.Example> contents = new ArrayList<>();
        for (Corpus.Item item : items) {
            Scene scene = item.scene();
            Set<Integer> candidates = SpanExamples.candidates(scene);
            for (Attribution attribution : item.gold().attributions()) {
                int cue = heads.head(scene, attribution, candidates);
                if (cue >= 0) {
                    SpanExamples.source(scene, attribution, cue).ifPresent(sources::add);
                    int source = SpanExamples.goldSource(scene, attribution, cue);
                    SpanExamples.content(scene, attribution, cue, source).ifPresent(contents::add);
                }
            }
        }
        return new Models(
                Trainer.fit(SpanExamples.cues(items, heads), 4, 0.1, 3e-4),
                Trainer.fit(sources, 5, 0.1, 3e-4),
                Trainer.fit(contents, 5, 0.1, 3e-4),
                Trainer.fit(AntecedentExamples.of(items), 5, 0.1, 1e-3),
                LinearModel.empty(),
                LinearModel.empty());
    }

    private static Models withJudges(Models models, List<Trainer.Example> quotable, List<Trainer.Example> trust) {
        return new Models(
                models.cue(),
                models.source(),
                models.content(),
                models.antecedent(),
                Trainer.fit(quotable, 5, 0.05, 1e-3),
                Trainer.fit(trust, 5, 0.05, 1e-3));
    }

    /** Fits the judges on three quarters and shows how reliable they are on the last one. */
    private static void report(JudgeExamples judged) {
        Reliability.print("quotable", judged.quotable);
        Reliability.print("speaker", judged.trust);
    }
}
