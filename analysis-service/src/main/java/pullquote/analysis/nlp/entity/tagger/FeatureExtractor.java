package pullquote.analysis.nlp.entity.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out the features of sentences. Keeps the forms of words that it has seen, so use one for each document. */
public final class FeatureExtractor {

    /** What stands before the first and behind the last word. */
    static final WordForm EDGE =
            new WordForm(1, 1, 1, WordForm.NO_LETTER, new long[4], new long[4], 0, WordClusters.none());

    private final Lexicon lexicon;
    private final WordClusters clusters;
    private final Map<String, WordForm> forms = new HashMap<>();

    public FeatureExtractor(Lexicon lexicon, WordClusters clusters) {
        this.lexicon = lexicon;
        this.clusters = clusters;
    }

    /** The features of a sentence, which is given as its words. */
    public Features of(List<String> words) {
        return of(forms(words));
    }

    WordForm[] forms(List<String> words) {
        WordForm[] sentence = new WordForm[words.size()];
        for (int i = 0; i < sentence.length; i++) {
            sentence[i] = forms.computeIfAbsent(words.get(i), word -> WordForm.of(word, lexicon, clusters));
        }
        return sentence;
    }

    Features of(WordForm[] sentence) {
        return of(sentence, new Features.Builder(sentence.length));
    }

    /** The features of the words of a sentence without those of single words, which {@link #own} gives. */
    Features shared(WordForm[] sentence) {
        return of(sentence, Features.Builder.shared(sentence.length));
    }

    /** The features that a word has by itself for the word that stands at so many places behind it, −2 to 2. */
    static Features own(WordForm form, int offset) {
        WordForm[] around = {EDGE, EDGE, EDGE, EDGE, EDGE};
        around[2 + offset] = form;
        Features.Builder features = Features.Builder.own(offset);
        add(features, around, new int[around.length], 0, 2);
        CapitalRuns.skip(features);
        addClusters(features, around, 2);
        features.endWord();
        return features.build();
    }

    private Features of(WordForm[] sentence, Features.Builder features) {
        int size = sentence.length;
        int[] hits = hits(sentence);
        int style = style(sentence);
        CapitalRuns runs = new CapitalRuns(sentence);
        for (int i = 0; i < size; i++) {
            add(features, sentence, hits, style, i);
            runs.add(features, i);
            addClusters(features, sentence, i);
            features.endWord();
        }
        return features.build();
    }

    /**
     * The features of a second pass over the sentences of a document.
     *
     * @param labels for each sentence the labels of its words that the first pass found
     */
    public List<Features> second(List<List<String>> sentences, List<int[]> labels) {
        List<WordForm[]> forms = sentences.stream().map(this::forms).toList();
        DocumentEvidence evidence = new DocumentEvidence(forms, labels);
        List<Features> features = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            features.add(EvidenceFeatures.of(evidence, forms.get(i), labels.get(i)));
        }
        return features;
    }

    private int[] hits(WordForm[] sentence) {
        int[] hits = new int[sentence.length];
        long[] spelled = new long[sentence.length];
        for (int i = 0; i < sentence.length; i++) {
            spelled[i] = sentence[i].spelled();
        }
        for (int i = 0; i < sentence.length; i++) {
            if (sentence[i].kind() > WordForm.SMALL) {
                lexicon.mark(spelled, i, hits);
            }
        }
        return hits;
    }

    /** How a sentence is set: 0 as usual, 1 with nearly every word capitalised, as headlines are, 2 in capitals. */
    private static int style(WordForm[] sentence) {
        int small = 0;
        int capitals = 0;
        int capitalized = 0;
        for (WordForm form : sentence) {
            small += form.kind() == WordForm.SMALL && form.prefixes()[3] != 0 ? 1 : 0;
            capitals += form.kind() == WordForm.CAPITALS ? 1 : 0;
            capitalized += form.kind() >= WordForm.CAPITALIZED ? 1 : 0;
        }
        if (capitals >= 3 && capitals * 10 >= 7 * (capitalized + small)) {
            return 2;
        }
        return capitalized >= 4 && capitalized >= 4 * small ? 1 : 0;
    }

    /** The word at a place, {@link #EDGE} outside. */
    static WordForm at(WordForm[] sentence, int i) {
        return i >= 0 && i < sentence.length ? sentence[i] : EDGE;
    }

    private static void add(Features.Builder f, WordForm[] sentence, int[] hits, int style, int i) {
        WordForm before2 = at(sentence, i - 2);
        WordForm before = at(sentence, i - 1);
        WordForm word = sentence[i];
        WordForm after = at(sentence, i + 1);
        WordForm after2 = at(sentence, i + 2);
        f.add(0);
        addWords(f, before2, before, word, after, after2);
        addForm(f, before2, before, word, after, after2);
        for (int offset = -2; offset <= 2; offset++) {
            addPaths(f, at(sentence, i + offset), offset);
        }
        f.add(Hashing.pair(before.path(12), word.path(12)));
        f.add(Hashing.pair(word.path(12), after.path(12)));
        f.add(Hashing.pair(before.path(6), word.path(6)));
        f.add(Hashing.pair(word.path(6), after.path(6)));
        f.add(Hashing.pair(word.path(6), word.shape()));
        addHits(f, hits, i, word);
        f.add(style * 8L + word.kind());
        f.add((style * 8L + word.kind()) * 2 + (i == 0 ? 1 : 0));
        f.addIf(i == 0, word.lower());
    }

    private static void addWords(
            Features.Builder f, WordForm before2, WordForm before, WordForm word, WordForm after, WordForm after2) {
        f.own(0, word.spelled());
        f.own(-2, before2.lower());
        f.own(-1, before.lower());
        f.own(0, word.lower());
        f.own(1, after.lower());
        f.own(2, after2.lower());
        f.add(Hashing.pair(before.lower(), word.lower()));
        f.add(Hashing.pair(word.lower(), after.lower()));
        f.add(Hashing.pair(before.lower(), after.lower()));
        f.add(Hashing.pair(before2.lower(), before.lower()));
        f.add(Hashing.pair(after.lower(), after2.lower()));
        f.add(Hashing.pair(before.lower(), word.shape()));
        f.add(Hashing.pair(after.lower(), word.shape()));
    }

    private static void addForm(
            Features.Builder f, WordForm before2, WordForm before, WordForm word, WordForm after, WordForm after2) {
        f.own(-2, before2.shape());
        f.own(-1, before.shape());
        f.own(0, word.shape());
        f.own(1, after.shape());
        f.own(2, after2.shape());
        f.add(Hashing.pair(before.shape(), word.shape()));
        f.add(Hashing.pair(word.shape(), after.shape()));
        f.add(Hashing.pair(before.shape(), Hashing.pair(word.shape(), after.shape())));
        for (int n = 0; n < 4; n++) {
            f.ownIf(word.prefixes()[n] != 0, 0, word.prefixes()[n]);
            f.ownIf(word.suffixes()[n] != 0, 0, word.suffixes()[n]);
        }
        f.ownIf(before.suffixes()[2] != 0, -1, before.suffixes()[2]);
        f.ownIf(after.suffixes()[2] != 0, 1, after.suffixes()[2]);
    }

    private static void addPaths(Features.Builder f, WordForm form, int offset) {
        f.own(offset, form.path());
        f.own(offset, form.path(4));
        f.own(offset, form.path(6));
        f.own(offset, form.path(10));
    }

    private static void addClusters(Features.Builder f, WordForm[] sentence, int i) {
        for (int offset = -2; offset <= 2; offset++) {
            for (int cluster : at(sentence, i + offset).clusters()) {
                f.own(offset, cluster);
            }
        }
        int[] before = at(sentence, i - 1).clusters();
        int[] word = sentence[i].clusters();
        int[] after = at(sentence, i + 1).clusters();
        f.add(Hashing.pair(before[0], word[0]));
        f.add(Hashing.pair(word[0], after[0]));
        f.add(Hashing.pair(before[1], word[1]));
        f.add(Hashing.pair(word[1], after[1]));
        f.add(Hashing.pair(word[1], sentence[i].shape()));
        f.add(Hashing.pair(before[0], after[0]));
        f.add(Hashing.pair(before[1], sentence[i].kind()));
        f.add(Hashing.pair(after[1], sentence[i].kind()));
    }

    private static void addHits(Features.Builder f, int[] hits, int i, WordForm word) {
        int before = i > 0 ? hits[i - 1] : 0;
        int after = i + 1 < hits.length ? hits[i + 1] : 0;
        f.add(hits[i]);
        f.add(before);
        f.add(after);
        f.add(Hashing.pair(hits[i], word.shape()));
        f.add(Hashing.pair(before, hits[i]));
        f.add(Hashing.pair(hits[i], after));
        for (int gazetteer = 0; gazetteer < 11; gazetteer++) {
            int hit = hits[i] >> 2 * gazetteer & 3;
            int next = after >> 2 * gazetteer & 2;
            f.addIf(hit != 0, hit * 4L + next);
        }
    }
}
