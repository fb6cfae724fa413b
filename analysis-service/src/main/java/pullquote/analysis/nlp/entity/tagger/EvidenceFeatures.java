package pullquote.analysis.nlp.entity.tagger;

import java.util.Arrays;

/** The features of the second pass over one sentence: its labels of the first pass beside what the document tells of its words and names. */
final class EvidenceFeatures {

    private static final int LABELS = Labels.COUNT;
    private static final int LONGEST_MATCH = 8;
    /** More than any sum of evidence. */
    private static final int SUMS = 100;

    private static final int MATCHES = 4 * SUMS;

    private final DocumentEvidence evidence;
    private final WordForm[] words;
    private final int[] labels;
    private final int size;
    private final int[] word;
    private final int[] name;
    private final int[] part;
    private final int[] match;
    /** For each word the last one of the name that it is in, or −1. */
    private final int[] lasts;

    private final int[] firsts;

    private EvidenceFeatures(DocumentEvidence evidence, WordForm[] words, int[] labels) {
        this.evidence = evidence;
        this.words = words;
        this.labels = labels;
        this.size = words.length;
        this.word = new int[size];
        this.name = new int[size];
        this.part = new int[size];
        this.match = new int[size];
        this.lasts = new int[size];
        this.firsts = new int[size];
        for (int i = 0; i < size; i++) {
            word[i] = evidence.word(words[i], labels[i], i == 0);
        }
        readNames();
        readMatches();
    }

    static Features of(DocumentEvidence evidence, WordForm[] words, int[] labels) {
        return new EvidenceFeatures(evidence, words, labels).features();
    }

    private void readNames() {
        Arrays.fill(lasts, -1);
        int start = 0;
        for (int i = 0; i < size; i++) {
            if (!Labels.isOpen(labels[i])) {
                if (labels[i] != Labels.OUTSIDE) {
                    readName(start, i);
                }
                start = i + 1;
            }
        }
    }

    private void readName(int first, int last) {
        long phrase = 0;
        for (int i = first; i <= last; i++) {
            phrase = Lexicon.extend(phrase, words[i].spelled());
        }
        for (int i = first; i <= last; i++) {
            name[i] = 1 + evidence.name(phrase, Labels.type(labels[i]));
            part[i] = 1 + evidence.part(phrase);
            lasts[i] = last;
            firsts[i] = first;
        }
    }

    /** The longest names that the document has elsewhere, from left to right. */
    private void readMatches() {
        int i = 0;
        while (i < size) {
            int last = -1;
            int found = 0;
            long phrase = 0;
            for (int j = i; j < size && j < i + LONGEST_MATCH; j++) {
                phrase = Lexicon.extend(phrase, words[j].spelled());
                if (!evidence.begins(phrase)) {
                    break;
                }
                boolean own = lasts[i] == j && firsts[i] == i;
                int sum = evidence.name(phrase, own ? Labels.type(labels[j]) : -1);
                if (sum > 0) {
                    last = j;
                    found = sum;
                }
            }
            for (int j = i; j <= last; j++) {
                match[j] = 1 + found * 4 + (i == last ? 3 : j == i ? 0 : j == last ? 2 : 1);
            }
            i = Math.max(last, i) + 1;
        }
    }

    private Features features() {
        Features.Builder features = new Features.Builder(size);
        for (int i = 0; i < size; i++) {
            addLabels(features, i);
            addEvidence(features, i);
            features.endWord();
        }
        return features.build();
    }

    private static int at(int[] values, int i) {
        return i >= 0 && i < values.length ? values[i] : 0;
    }

    private void addLabels(Features.Builder f, int i) {
        long before = at(labels, i - 1);
        long label = labels[i];
        long after = at(labels, i + 1);
        f.add(label);
        f.add(label * LABELS + before);
        f.add(label * LABELS + after);
        f.add((before * LABELS + label) * LABELS + after);
    }

    private void addEvidence(Features.Builder f, int i) {
        long label = labels[i];
        long small = evidence.isSmall(words[i]) * 2L + (i == 0 ? 1 : 0);
        f.add(word[i]);
        f.add(word[i] * LABELS + label);
        f.add((word[i] * SUMS + at(word, i - 1)) * LABELS + label);
        f.add((word[i] * SUMS + at(word, i + 1)) * LABELS + label);
        f.add(name[i] * LABELS + label);
        f.add(part[i] * LABELS + label);
        f.add((name[i] * SUMS + part[i]) * LABELS + label);
        f.add(match[i]);
        f.add(match[i] * LABELS + label);
        f.add(((long) match[i] * MATCHES + at(match, i - 1)) * LABELS + label);
        f.add(((long) match[i] * MATCHES + at(match, i + 1)) * LABELS + label);
        f.add((match[i] * SUMS + word[i]) * LABELS + label);
        f.add(small * LABELS + label);
        f.add((small * SUMS + word[i]) * LABELS + label);
        f.add(((long) match[i] * SUMS + name[i]) * SUMS + part[i]);
    }
}
