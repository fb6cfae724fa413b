package pullquote.train.ner;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import pullquote.analysis.nlp.entity.tagger.Lexicon;
import pullquote.analysis.nlp.entity.tagger.NameTagger;
import pullquote.analysis.nlp.entity.tagger.Weights;
import pullquote.train.ner.BioCorpus.LabelledSentence;

/** Trains the tagger of names: {@code TrainNames DATA_FOLDER RESOURCE_FOLDER}; writes lexicon and weights, and the score on the dev set. */
public final class TrainNames {

    private static final String GUIDE = "train_wwn.bio";
    private static final List<String> OPEN =
            List.of("train_crossner.bio", "train_redocred.bio", "train_wikigold.bio", "train_uner.bio");
    private static final List<String> OTHERS = List.of("train_re3d.bio", GUIDE);

    private TrainNames() {}

    /** @param args folder of the sets, folder of the resources */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path resources = Path.of(args[1]);
        Lexicon lexicon = LexiconBuilder.build(Nlp4jLexica.clusters(), Nlp4jLexica.phrases());
        try (DataOutputStream out = packed(resources.resolve("lexicon.bin"))) {
            lexicon.write(out);
        }
        int epochs = Integer.getInteger("ner.epochs", 8);
        int cut = Integer.getInteger("ner.cut", 2);
        Weights weights = new PerceptronTrainer(lexicon, epochs, cut).train(sentences(data));
        try (DataOutputStream out = packed(resources.resolve("weights.bin"))) {
            weights.write(out);
        }
        ScoreNames.print(new NameTagger(lexicon, weights), BioCorpus.read(data.resolve("dev_wwn.bio")));
    }

    private static List<LabelledSentence> sentences(Path data) throws IOException {
        boolean openOnly = "open".equals(System.getProperty("ner.sources"));
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String name : OPEN) {
            sentences.addAll(BioCorpus.read(data.resolve(name)));
        }
        for (String name : openOnly ? List.<String>of() : OTHERS) {
            sentences.addAll(BioCorpus.read(data.resolve(name)));
        }
        System.out.printf("%d sentences%n", sentences.size());
        return Augmentation.withHeadlines(Augmentation.withoutNationalities(sentences, GUIDE));
    }

    private static DataOutputStream packed(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return new DataOutputStream(new BufferedOutputStream(
                new GZIPOutputStream(out, 1 << 16) {
                    {
                        def.setLevel(9);
                    }
                },
                1 << 16));
    }
}
