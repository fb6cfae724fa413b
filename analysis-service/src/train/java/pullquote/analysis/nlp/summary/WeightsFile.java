package pullquote.analysis.nlp.summary;

import java.util.List;
import java.util.Locale;

/** Writes weights as the properties that {@link Weights#load()} reads. */
final class WeightsFile {

    private WeightsFile() {}

    static String of(Weights weights) {
        StringBuilder out = new StringBuilder();
        out.append("# Written by SummaryTraining; MODEL_CARD.md says from what.\n");
        out.append("# The chance of a word to stand in a summary: logistic, by what is counted about the word.\n");
        append(out, "word.", Weights.WORD_FEATURES, weights.words());
        out.append("# What a sentence adds to the value of a set of three beside its words.\n");
        append(out, "sentence.", Weights.SENTENCE_FEATURES, weights.sentences());
        out.append("# The length of a summary that people write.\n");
        out.append(String.format(Locale.ROOT, "words-per-sentence=%.1f%n", weights.wordsPerSentence()));
        return out.toString();
    }

    private static void append(StringBuilder out, String prefix, List<String> names, double[] values) {
        for (int i = 0; i < values.length; i++) {
            out.append(String.format(Locale.ROOT, "%s%s=%.3f\n", prefix, names.get(i), values[i]));
        }
    }
}
