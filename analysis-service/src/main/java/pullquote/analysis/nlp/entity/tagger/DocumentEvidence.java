package pullquote.analysis.nlp.entity.tagger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a first pass found in all of a document, for a second one (Krishnan and Manning, 2006): how each word and each name was labelled, and
 * which names are part of longer ones. Takes time linear in the number of words.
 */
final class DocumentEvidence {

    /** Words of longer names are not looked for alone. */
    static final int LONGEST_NAME = 6;

    private static final int TYPES = 3;
    private static final int[] NEVER = new int[3 * TYPES];

    private final Map<Long, int[]> words = new HashMap<>();
    private final Map<Long, int[]> names = new HashMap<>();
    private final Map<Long, int[]> parts = new HashMap<>();
    private final Set<Long> beginnings = new HashSet<>();
    private final Set<Long> small = new HashSet<>();

    DocumentEvidence(List<WordForm[]> sentences, List<int[]> labels) {
        for (int i = 0; i < labels.size(); i++) {
            add(sentences.get(i), labels.get(i));
        }
    }

    private void add(WordForm[] words, int[] labels) {
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            addWord(words[i], labels[i], i == 0);
            if (!Labels.isOpen(labels[i])) {
                if (labels[i] != Labels.OUTSIDE) {
                    addName(words, start, i, Labels.type(labels[i]));
                }
                start = i + 1;
            }
        }
    }

    /** The first word of a sentence has a capital in any case. */
    private void addWord(WordForm word, int label, boolean first) {
        if (word.kind() == WordForm.SMALL) {
            small.add(word.lower());
        } else if (isCapital(word) && !(first && label == Labels.OUTSIDE)) {
            words.computeIfAbsent(word.spelled(), w -> new int[TYPES + 1])[kind(label)]++;
        }
    }

    private void addName(WordForm[] words, int first, int last, int type) {
        long name = 0;
        for (int i = first; i <= last; i++) {
            name = Lexicon.extend(name, words[i].spelled());
            beginnings.add(name);
        }
        names.computeIfAbsent(name, n -> new int[TYPES])[type]++;
        for (int from = first; from <= last && last > first && last - first < LONGEST_NAME; from++) {
            long part = 0;
            for (int to = from; to <= last && to - from < last - first && isCapital(words[from]); to++) {
                part = Lexicon.extend(part, words[to].spelled());
                int place = from == first ? 0 : to == last ? 1 : 2;
                parts.computeIfAbsent(part, p -> new int[3 * TYPES])[3 * type + place]++;
            }
        }
    }

    static boolean isCapital(WordForm word) {
        return word.kind() >= WordForm.CAPITALIZED;
    }

    /** The type of a label, {@value #TYPES} for outside. */
    static int kind(int label) {
        return label == Labels.OUTSIDE ? TYPES : Labels.type(label);
    }

    /** How a word with a capital was labelled elsewhere. */
    int word(WordForm word, int label, boolean first) {
        boolean counted = !(first && label == Labels.OUTSIDE);
        return isCapital(word) ? sum(words.getOrDefault(word.spelled(), NEVER), counted ? kind(label) : -1) : 0;
    }

    /** As what a name was found; {@code own} is the type of one mention that does not count, or −1. */
    int name(long name, int own) {
        return sum(names.getOrDefault(name, NEVER), own);
    }

    /** In what longer names a name was found, and where in them. */
    int part(long name) {
        return sum(parts.getOrDefault(name, NEVER), -1);
    }

    boolean begins(long phrase) {
        return beginnings.contains(phrase);
    }

    /** 0 for a word with a capital, 1 for one that stands elsewhere without, 2 for one that has none. */
    int isSmall(WordForm word) {
        return isCapital(word) ? (small.contains(word.lower()) ? 1 : 0) : 2;
    }

    /** Which count is the largest, how large all are, and how much of all it is, in one number; 0 for none. */
    private static int sum(int[] counts, int without) {
        int all = 0;
        int most = 0;
        int best = -1;
        for (int i = 0; i < counts.length; i++) {
            int count = counts[i] - (i == without ? 1 : 0);
            all += count;
            if (count > most) {
                most = count;
                best = i;
            }
        }
        if (all <= 0) {
            return 0;
        }
        int size = all == 1 ? 0 : all <= 3 ? 1 : 2;
        int share = most == all ? 2 : 3 * most >= 2 * all ? 1 : 0;
        return 1 + best * 9 + size * 3 + share;
    }
}
