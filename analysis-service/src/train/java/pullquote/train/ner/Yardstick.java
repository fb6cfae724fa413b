package pullquote.train.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import pullquote.analysis.nlp.entity.tagger.Labels;
import pullquote.train.eval.TaggedSentences;
import pullquote.train.ner.BioCorpus.LabelledSentence;

/**
 * What OpenNLP's finder of names reaches with the same sentences and the same features: {@code Yardstick DATA_FOLDER}. A learner of our own has to
 * be better by two points to be worth its code.
 */
public final class Yardstick {

    private static final int ITERATIONS = Integer.getInteger("ner.iterations", 10);
    private static final int LEAST_COUNT = 2;

    private Yardstick() {}

    /** @param args folder of the sets */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        List<LabelledSentence> sentences = new ArrayList<>(Augmentation.withHeadlines(TrainNames.sentences(data)));
        Collections.shuffle(sentences, new Random(3));
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, LEAST_COUNT);
        parameters.put("DataIndexer", "OnePass");
        TokenNameFinderModel model = NameFinderME.train(
                "eng",
                // A type here would be given to all names.
                null,
                new CollectionObjectStream<>(
                        sentences.stream().map(Yardstick::sample).toList()),
                parameters,
                new YardstickFactory());
        NameFinderME finder = new NameFinderME(model);
        TaggedSentences.read(data.resolve("dev_wwn.bio"))
                .score(article ->
                        article.stream().map(words -> tags(finder, words)).toList())
                .all()
                .forEach((name, value) -> System.out.printf(Locale.ROOT, "%-24s %6.2f%n", name, value));
    }

    private static NameSample sample(LabelledSentence sentence) {
        List<Span> names = new ArrayList<>();
        int[] labels = sentence.labels();
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            if (!Labels.isOpen(labels[i])) {
                if (labels[i] != Labels.OUTSIDE) {
                    names.add(new Span(start, i + 1, Labels.TYPES.get(Labels.type(labels[i]))));
                }
                start = i + 1;
            }
        }
        return new NameSample(sentence.words().toArray(String[]::new), names.toArray(Span[]::new), false);
    }

    private static List<String> tags(NameFinderME finder, List<String> words) {
        String[] tags = new String[words.size()];
        Arrays.fill(tags, "O");
        for (Span name : finder.find(words.toArray(String[]::new))) {
            for (int i = name.getStart(); i < name.getEnd(); i++) {
                tags[i] = (i == name.getStart() ? "B-" : "I-") + name.getType();
            }
        }
        return List.of(tags);
    }
}
