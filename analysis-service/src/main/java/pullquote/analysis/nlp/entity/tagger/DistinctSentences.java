package pullquote.analysis.nlp.entity.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of a document, each kept once however often it stands there, so that what repeats itself a thousand times is read once. Runs
 * of words that are longer than any sentence are cut into parts.
 */
final class DistinctSentences {

    private static final int LONGEST_SENTENCE = 200;

    private final List<List<String>> sentences;
    private final List<List<String>> distinct = new ArrayList<>();
    private final Map<List<String>, Integer> known = new HashMap<>();
    /** For each part of each sentence, in order, its place among those that are kept. */
    private final List<Integer> parts = new ArrayList<>();

    DistinctSentences(List<List<String>> sentences) {
        this.sentences = sentences;
        for (List<String> sentence : sentences) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                parts.add(place(sentence.subList(from, end(sentence, from))));
            }
        }
    }

    private int place(List<String> part) {
        Integer place = known.putIfAbsent(part, distinct.size());
        if (place != null) {
            return place;
        }
        distinct.add(part);
        return distinct.size() - 1;
    }

    private static int end(List<String> sentence, int from) {
        return Math.min(sentence.size(), from + LONGEST_SENTENCE);
    }

    /** Every sentence, once. */
    List<List<String>> all() {
        return distinct;
    }

    /** What belongs to each sentence of the document, with repeats. */
    <T> List<T> repeated(List<T> ofDistinct) {
        return parts.stream().map(ofDistinct::get).toList();
    }

    /** The labels of the words of every sentence of the document. */
    List<int[]> spread(List<int[]> ofDistinct) {
        List<int[]> labels = new ArrayList<>(sentences.size());
        int next = 0;
        for (List<String> sentence : sentences) {
            int[] all = new int[sentence.size()];
            for (int from = 0; from < all.length; from += LONGEST_SENTENCE) {
                System.arraycopy(ofDistinct.get(parts.get(next++)), 0, all, from, end(sentence, from) - from);
            }
            labels.add(all);
        }
        return labels;
    }
}
