package pullquote.train.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import pullquote.analysis.nlp.entity.tagger.Labels;
import pullquote.train.ner.BioCorpus.LabelledSentence;

/** Makes the training sets agree with each other, and adds what they lack. */
final class Augmentation {

    private static final int PLACE = 2;
    private static final List<String> SMALL_IN_TITLES = List.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from", "as", "but",
            "'s");

    private Augmentation() {}

    /**
     * Some corpora mark nationalities ("French") as places. Where one corpus shows that a word is hardly ever a name of a place, a
     * single-word place of that form in the others is none.
     */
    static List<LabelledSentence> withoutNationalities(List<LabelledSentence> sentences, String guide) {
        Map<String, int[]> counts = new HashMap<>();
        for (LabelledSentence sentence : sentences) {
            for (int i = 0; sentence.origin().equals(guide) && i < sentence.labels().length; i++) {
                int[] count = counts.computeIfAbsent(sentence.words().get(i), word -> new int[2]);
                count[0]++;
                count[1] += sentence.labels()[i] == Labels.of(PLACE, 0, 1) ? 1 : 0;
            }
        }
        List<LabelledSentence> agreed = new ArrayList<>();
        for (LabelledSentence sentence : sentences) {
            int[] labels = sentence.labels().clone();
            for (int i = 0; !sentence.origin().equals(guide) && i < labels.length; i++) {
                int[] count = counts.getOrDefault(sentence.words().get(i), new int[2]);
                if (labels[i] == Labels.of(PLACE, 0, 1) && count[0] >= 3 && count[1] * 5 < count[0]) {
                    labels[i] = Labels.OUTSIDE;
                }
            }
            agreed.add(sentence.with(labels));
        }
        return agreed;
    }

    /** One corpus marks descriptions ("a resident", "he") as well: what has no capital, or ends without one, is no name there. */
    static LabelledSentence namesOnly(LabelledSentence sentence) {
        int[] labels = sentence.labels().clone();
        int start = 0;
        boolean capital = false;
        for (int i = 0; i < labels.length; i++) {
            boolean large = Character.isUpperCase(sentence.words().get(i).charAt(0));
            capital |= large && i > 0;
            if (!Labels.isOpen(labels[i])) {
                if (!large || !capital) {
                    Arrays.fill(labels, start, i + 1, Labels.OUTSIDE);
                }
                start = i + 1;
                capital = false;
            }
        }
        return sentence.with(labels);
    }

    /** The sentences, and copies of some short ones set as headlines are: in title case, or in capitals. */
    static List<LabelledSentence> withHeadlines(List<LabelledSentence> sentences) {
        Random random = new Random(29);
        List<LabelledSentence> all = new ArrayList<>(sentences);
        for (LabelledSentence sentence : sentences) {
            int size = sentence.words().size();
            double draw = random.nextDouble();
            if (size >= 5 && size <= 18 && draw < 0.16) {
                List<String> words = new ArrayList<>();
                for (String word : sentence.words()) {
                    words.add(draw < 0.04 ? word.toUpperCase(Locale.ROOT) : titleCase(word, words.isEmpty()));
                }
                all.add(new LabelledSentence(words, sentence.labels(), sentence.origin(), sentence.place()));
            }
        }
        return all;
    }

    private static String titleCase(String word, boolean first) {
        return SMALL_IN_TITLES.contains(word) && !first
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
