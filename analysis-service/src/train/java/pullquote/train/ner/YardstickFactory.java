package pullquote.train.ner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import pullquote.analysis.nlp.entity.tagger.FeatureExtractor;
import pullquote.analysis.nlp.entity.tagger.Features;
import pullquote.analysis.nlp.entity.tagger.NameTagger;

/** Gives OpenNLP's finder of names the features of our first pass, beside its own ones of the labels before a word. OpenNLP makes it by its name. */
public final class YardstickFactory extends TokenNameFinderFactory {

    private final AdaptiveFeatureGenerator generator = new Generator();

    /** Reads the lexicon from what the profile train-ner has on its class path. */
    public YardstickFactory() {}

    @Override
    public NameContextGenerator createContextGenerator() {
        return new DefaultNameContextGenerator(generator);
    }

    @Override
    public SequenceCodec<String> createSequenceCodec() {
        return new BilouCodec();
    }

    private static final class Generator implements AdaptiveFeatureGenerator {

        /** An extractor remembers words; a new one now and then keeps that small. */
        private static final int SENTENCES_AT_ONCE = 500;

        private final Resources resources = resources();
        private final Map<Long, String> texts = new HashMap<>();
        private FeatureExtractor extractor = resources.extractor();
        private String[] sentence = new String[0];
        private Features features = extractor.of(List.of());
        private int sentences;

        @Override
        public void createFeatures(List<String> found, String[] words, int word, String[] outcomes) {
            if (!Arrays.equals(words, sentence)) {
                sentence = words.clone();
                extractor = ++sentences % SENTENCES_AT_ONCE == 0 ? resources.extractor() : extractor;
                features = extractor.of(Arrays.asList(words));
            }
            for (int i = features.starts()[word]; i < features.starts()[word + 1]; i++) {
                // OpenNLP keeps the features of all words until it has counted them: one text for each must do.
                found.add(
                        texts.computeIfAbsent(features.hashes()[i], hash -> Long.toString(hash, Character.MAX_RADIX)));
            }
        }

        private static Resources resources() {
            try {
                return new Resources(
                        LexiconBuilder.build(Nlp4jLexica.clusters(), Nlp4jLexica.phrases()), NameTagger.clusters());
            } catch (IOException e) {
                throw new UncheckedIOException("The lexica of the training could not be read", e);
            }
        }
    }
}
