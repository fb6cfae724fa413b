package pullquote.train.ner;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.nlp.entity.tagger.Lexicon;
import pullquote.analysis.nlp.entity.tagger.NameTagger;
import pullquote.analysis.nlp.entity.tagger.Weights;
import pullquote.train.ner.BioCorpus.LabelledSentence;
import pullquote.train.ner.CrfTrainer.Model;

/** Trains the tagger of names: {@code TrainNames DATA_FOLDER RESOURCE_FOLDER}; writes lexicon and weights, and the score on the dev set. */
public final class TrainNames {

    private static final String GUIDE = "train_wwn.bio";
    private static final List<String> OPEN =
            List.of("train_crossner.bio", "train_redocred.bio", "train_wikigold.bio", "train_uner.bio");
    private static final List<String> OTHERS = List.of("train_re3d.bio", GUIDE);

    /** Features that weigh less than this are not worth their bytes. */
    private static final float LEAST_WEIGHT = Float.parseFloat(System.getProperty("ner.least", "0.02"));

    private TrainNames() {}

    /** @param args folder of the sets, folder of the resources */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path resources = Path.of(args[1]);
        Lexicon lexicon = LexiconBuilder.build(Nlp4jLexica.clusters(), Nlp4jLexica.phrases());
        try (DataOutputStream out = Packed.to(resources.resolve("lexicon.bin"))) {
            lexicon.write(out);
        }
        Resources known = new Resources(lexicon, NameTagger.clusters());
        Examples examples = new Examples(known, GUIDE, Integer.getInteger("ner.cut", 2));
        examples.read(sentences(data));
        Model model = new CrfTrainer(examples.capacity()).train(examples.all(), Integer.getInteger("ner.epochs", 4));
        Weights weights = Quantized.of(examples, model, LEAST_WEIGHT);
        try (DataOutputStream out = Packed.to(resources.resolve("weights.bin"))) {
            weights.write(out);
        }
        NameTagger tagger = new NameTagger(lexicon, known.clusters(), weights);
        ScoreNames.print(tagger, BioCorpus.read(data.resolve("dev_wwn.bio")));
    }

    private static List<LabelledSentence> sentences(Path data) throws IOException {
        boolean openOnly = "open".equals(System.getProperty("ner.sources"));
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String name : OPEN) {
            sentences.addAll(BioCorpus.read(data.resolve(name)));
        }
        for (String name : openOnly ? List.<String>of() : OTHERS) {
            List<LabelledSentence> read = BioCorpus.read(data.resolve(name));
            sentences.addAll(
                    name.equals(GUIDE)
                            ? read
                            : read.stream().map(Augmentation::namesOnly).toList());
        }
        System.out.printf("%d sentences%n", sentences.size());
        return Augmentation.withHeadlines(Augmentation.withoutNationalities(sentences, GUIDE));
    }
}
