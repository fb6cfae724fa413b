package pullquote.train.ner;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import pullquote.analysis.nlp.entity.tagger.Lexicon;
import pullquote.analysis.nlp.entity.tagger.NameTagger;
import pullquote.analysis.nlp.entity.tagger.Weights;
import pullquote.train.eval.TaggedSentences;
import pullquote.train.ner.BioCorpus.LabelledSentence;
import pullquote.train.ner.CrfTrainer.Model;

/** Trains the tagger of names: {@code TrainNames DATA_FOLDER RESOURCE_FOLDER}; writes lexicon and weights, and the score on the dev set. */
public final class TrainNames {

    private static final String GUIDE = "train_wwn.bio";
    private static final String WITH_DESCRIPTIONS = "train_re3d.bio";
    private static final List<String> OPEN =
            List.of("train_crossner.bio", "train_redocred.bio", "train_wikigold.bio", "train_uner.bio");
    /** Those of them whose sentences stand in the order of their articles. */
    private static final List<String> OPEN_DOCUMENTS = List.of("train_redocred.bio", "train_wikigold.bio");

    private static final boolean OPEN_ONLY = "open".equals(System.getProperty("ner.sources"));
    private static final int EPOCHS = Integer.getInteger("ner.epochs", 3);
    /** Found on sets of entities: less is nearer to the guide, more to the other sets. */
    private static final float SHARE_OF_OTHERS = 0.3f;

    private static final int LEAST_COUNT = 2;
    /** Longer than an article, so that few are cut in two. */
    private static final int SENTENCES_OF_PART = 200;

    /** Features that weigh less than this are not worth their bytes. */
    private static final float LEAST_WEIGHT = Float.parseFloat(System.getProperty("ner.least", "0.02"));

    private final Resources resources;
    private final Examples examples;

    private TrainNames(Resources resources) {
        this.resources = resources;
        this.examples = new Examples(resources, OPEN_ONLY ? Optional.empty() : Optional.of(GUIDE), LEAST_COUNT);
    }

    /** @param args folder of the sets, folder of the resources */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path resources = Path.of(args[1]);
        List<LabelledSentence> sentences = sentences(data);
        Lexicon lexicon = LexiconBuilder.build(Nlp4jLexica.clusters(), Nlp4jLexica.phrases());
        write(resources.resolve("lexicon.bin"), lexicon::write);
        TrainNames training = new TrainNames(new Resources(lexicon, NameTagger.clusters()));
        training.examples.read(Augmentation.withHeadlines(sentences));
        Model first = training.first(example -> true);
        Weights weights = Quantized.of(training.examples, training.leaning(first), LEAST_WEIGHT);
        write(resources.resolve("weights.bin"), weights::write);
        Weights second = training.second(sentences, first);
        write(resources.resolve("second.bin"), second::write);
        NameTagger tagger = new NameTagger(lexicon, training.resources.clusters(), weights, second);
        TaggedSentences.read(data.resolve("dev_wwn.bio"))
                .score(tagger::tags)
                .all()
                .forEach((name, value) -> System.out.printf(Locale.ROOT, "%-24s %6.2f%n", name, value));
    }

    /** The second pass learns beside a first one that follows the guide alone; else it would undo the leaning. */
    private Model leaning(Model model) {
        return OPEN_ONLY ? model : examples.leaning(model, SHARE_OF_OTHERS);
    }

    private Model first(Predicate<LabelledSentence> kept) {
        return new CrfTrainer(examples.capacity()).train(examples.of(kept), EPOCHS);
    }

    /**
     * The second pass sees names as the first finds them in texts that it did not learn from: so each half of the documents is labelled by what
     * was learned from all others.
     */
    private Weights second(List<LabelledSentence> sentences, Model whole) {
        SecondPass second = new SecondPass(resources);
        List<float[]> scores = new ArrayList<>(Collections.nCopies(sentences.size(), new float[0]));
        List<float[]> transitions = new ArrayList<>(Collections.nCopies(sentences.size(), new float[0]));
        for (int half = 0; half < 2; half++) {
            int part = half;
            Model model = first(sentence -> !isOf(part, sentence));
            for (int i = 0; i < sentences.size(); i++) {
                if (isOf(part, sentences.get(i))) {
                    scores.set(i, model.scores(examples.get(i)));
                    transitions.set(i, model.transitions());
                }
            }
        }
        for (String set : OPEN_ONLY ? OPEN_DOCUMENTS : List.of(GUIDE)) {
            int[] range = IntStream.range(0, sentences.size())
                    .filter(i -> sentences.get(i).origin().equals(set))
                    .toArray();
            second.add(pick(sentences, range), pick(scores, range), pick(transitions, range));
        }
        return second.learn(whole.transitions());
    }

    private static <T> List<T> pick(List<T> all, int[] places) {
        return IntStream.of(places).mapToObj(all::get).toList();
    }

    private static boolean isOf(int half, LabelledSentence sentence) {
        boolean documents = OPEN_ONLY
                ? OPEN_DOCUMENTS.contains(sentence.origin())
                : sentence.origin().equals(GUIDE);
        return documents && sentence.place() / SENTENCES_OF_PART % 2 == half;
    }

    static List<LabelledSentence> sentences(Path data) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String name : OPEN) {
            sentences.addAll(BioCorpus.read(data.resolve(name)));
        }
        if (!OPEN_ONLY) {
            BioCorpus.read(data.resolve(WITH_DESCRIPTIONS))
                    .forEach(sentence -> sentences.add(Augmentation.namesOnly(sentence)));
            sentences.addAll(BioCorpus.read(data.resolve(GUIDE)));
        }
        System.out.printf("%d sentences%n", sentences.size());
        return Augmentation.withoutNationalities(sentences, GUIDE);
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        try (DataOutputStream out = Packed.to(file)) {
            content.write(out);
        }
    }
}
