package pullquote.train.ner;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pullquote.analysis.nlp.entity.tagger.Labels;
import pullquote.analysis.nlp.entity.tagger.NameTagger;
import pullquote.train.ner.BioCorpus.LabelledSentence;

/** Precision, recall and F1 of whole names; a leading article and a trailing {@code 's}, full stop or comma of a name are not compared. */
final class ScoreNames {

    private static final Set<String> LEADING = Set.of("the", "a", "an", "'s", "’s");
    private static final Set<String> TRAILING = Set.of("'s", "’s", ".", ",");

    private record Name(int start, int end, int type) {}

    private ScoreNames() {}

    static void print(NameTagger tagger, List<LabelledSentence> sentences) {
        int[] right = new int[4];
        int[] found = new int[4];
        int[] gold = new int[4];
        for (LabelledSentence sentence : sentences) {
            Set<Name> expected = names(sentence.words(), sentence.labels());
            Set<Name> given = names(sentence.words(), tagger.labels(sentence.words()));
            count(expected, gold);
            count(given, found);
            given.retainAll(expected);
            count(given, right);
        }
        for (String line : Arrays.asList("PER", "ORG", "LOC", "ALL")) {
            int i = Arrays.asList("PER", "ORG", "LOC", "ALL").indexOf(line);
            double precision = 100.0 * right[i] / Math.max(1, found[i]);
            double recall = 100.0 * right[i] / Math.max(1, gold[i]);
            System.out.printf(
                    Locale.ROOT,
                    "%s P %.1f R %.1f F1 %.1f%n",
                    line,
                    precision,
                    recall,
                    2 * precision * recall / Math.max(1e-9, precision + recall));
        }
    }

    private static void count(Set<Name> names, int[] counts) {
        for (Name name : names) {
            counts[name.type()]++;
            counts[3]++;
        }
    }

    private static Set<Name> names(List<String> words, int[] labels) {
        Set<Name> names = new HashSet<>();
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != Labels.OUTSIDE && !Labels.isOpen(labels[i])) {
                int from = start;
                int to = i + 1;
                while (from < to && LEADING.contains(words.get(from).toLowerCase(Locale.ROOT))) {
                    from++;
                }
                while (from < to && TRAILING.contains(words.get(to - 1))) {
                    to--;
                }
                if (from < to) {
                    names.add(new Name(from, to, Labels.type(labels[i])));
                }
            }
            if (!Labels.isOpen(labels[i])) {
                start = i + 1;
            }
        }
        return names;
    }
}
