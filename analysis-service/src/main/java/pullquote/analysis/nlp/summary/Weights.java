package pullquote.analysis.nlp.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * What the model has learned, as read from {@code weights.properties}.
 *
 * @param words weights of the logistic model of word value, in the order of {@link #WORD_FEATURES}
 * @param sentences what a sentence's traits add to the value of a summary, in the order of {@link #SENTENCE_FEATURES}
 * @param wordsPerSentence how many words a good summary has for each of its sentences
 */
record Weights(double[] words, double[] sentences, double wordsPerSentence) {

    static final List<String> WORD_FEATURES = List.of(
            "bias",
            "frequency",
            "share",
            "early",
            "first",
            "lead",
            "proper",
            "describing",
            "number",
            "function",
            "headline");

    static final List<String> SENTENCE_FEATURES =
            List.of("centrality", "pronoun", "connective", "address", "question", "short", "quoted", "caption");

    static final String RESOURCE = "weights.properties";

    static Weights load() {
        try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("Not on the class path: " + RESOURCE);
            }
            Properties properties = new Properties();
            properties.load(in);
            return new Weights(
                    values(properties, "word.", WORD_FEATURES),
                    values(properties, "sentence.", SENTENCE_FEATURES),
                    value(properties, "words-per-sentence"));
        } catch (IOException e) {
            throw new UncheckedIOException("The weights of the summary could not be read", e);
        }
    }

    private static double[] values(Properties properties, String prefix, List<String> names) {
        return names.stream()
                .mapToDouble(name -> value(properties, prefix + name))
                .toArray();
    }

    private static double value(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(RESOURCE + " has no weight " + key);
        }
        return Double.parseDouble(value);
    }

    /** The chance that a word of the text stands in a summary of it. */
    double wordValue(double[] features) {
        return 1 / (1 + StrictMath.exp(-dot(words, features)));
    }

    double sentenceValue(double[] features) {
        return dot(sentences, features);
    }

    private static double dot(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
