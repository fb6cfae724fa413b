package pullquote.analysis.nlp.entity.tagger;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Scores the labels of words by the sentence alone. Most features look at one word only, so what they add is worked out once for each word of
 * a document and each place beside another. It belongs to one document and one thread.
 */
final class FirstPass {

    private static final int REACH = 2;
    private static final int PLACES = 2 * REACH + 1;

    /** Words that are remembered: more than an article has, few enough for any text. */
    private static final int MOST_WORDS = 20_000;

    private final FeatureExtractor extractor;
    private final Weights weights;
    /** For each word and each place beside another: what it adds for each label. */
    private final Map<WordForm, int[]> known = new IdentityHashMap<>();

    FirstPass(FeatureExtractor extractor, Weights weights) {
        this.extractor = extractor;
        this.weights = weights;
    }

    /** The score of each word and label of a sentence. */
    float[] scores(WordForm[] sentence) {
        if (known.size() > MOST_WORDS) {
            known.clear();
        }
        Features shared = extractor.shared(sentence);
        int[][] own = new int[sentence.length + 2 * REACH][];
        for (int i = 0; i < own.length; i++) {
            own[i] = own(FeatureExtractor.at(sentence, i - REACH));
        }
        float[] scores = new float[sentence.length * Labels.COUNT];
        int[] sums = new int[Labels.COUNT];
        for (int word = 0; word < sentence.length; word++) {
            Arrays.fill(sums, 0);
            weights.addTo(sums, shared, word);
            for (int place = 0; place < PLACES; place++) {
                int[] adds = own[word + place];
                for (int label = 0; label < Labels.COUNT; label++) {
                    sums[label] += adds[place * Labels.COUNT + label];
                }
            }
            weights.addScores(sums, word, scores);
        }
        return scores;
    }

    private int[] own(WordForm form) {
        return known.computeIfAbsent(form, this::sums);
    }

    private int[] sums(WordForm form) {
        int[] all = new int[PLACES * Labels.COUNT];
        int[] sums = new int[Labels.COUNT];
        for (int place = 0; place < PLACES; place++) {
            Arrays.fill(sums, 0);
            weights.addTo(sums, FeatureExtractor.own(form, place - REACH), 0);
            System.arraycopy(sums, 0, all, place * Labels.COUNT, Labels.COUNT);
        }
        return all;
    }
}
