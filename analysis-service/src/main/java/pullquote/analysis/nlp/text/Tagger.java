package pullquote.analysis.nlp.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags tokens with OpenNLP's model as OpenNLP's search would that keeps one sequence, in a fifth of the time: what the features of a word say
 * is looked up once for each word of a document, not at each token. OpenNLP's own tagger keeps three sequences, which in news changes no
 * figure of ours. It belongs to one document and one thread.
 */
final class Tagger {

    /** Features reach no further than two words; longer runs of words, which are no sentences, are tagged in parts. */
    private static final int LONGEST_SENTENCE = 200;

    /** Words that are remembered: more than an article has, few enough for any text. */
    private static final int MOST_WORDS = 20_000;

    private static final String WORD = "w=";
    private static final String BEGIN = "S=begin";

    /**
     * What a word says.
     *
     * @param own of its own tag, by its letters, summed
     * @param shape of its own tag, by its shape
     * @param near of the tags of words near by: as the word before, the one before that, the next, the one after it
     */
    private record Word(double[] own, List<Context> shape, Context[] near) {}

    private final TagWeights weights;
    private final POSContextGenerator features;
    private final Context[] begin;
    private final Map<String, Word> known = new HashMap<>();

    Tagger(POSModel model, TagWeights weights) {
        this.weights = weights;
        features = model.getFactory().getPOSContextGenerator();
        begin = new Context[] {weights.row(BEGIN), weights.row("p1" + BEGIN), weights.row("p2" + BEGIN)};
    }

    /** A tag for each of the words of a sentence. */
    List<String> tag(List<String> words) {
        List<String> tags = new ArrayList<>(words.size());
        for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
            tagPart(words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE)), tags);
        }
        return tags;
    }

    private void tagPart(List<String> texts, List<String> tags) {
        if (known.size() > MOST_WORDS) {
            known.clear();
        }
        Word[] words = new Word[texts.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = known.computeIfAbsent(texts.get(i), this::word);
        }
        int before = -1;
        int last = -1;
        for (int i = 0; i < words.length; i++) {
            int best = best(words, i, before, last);
            tags.add(weights.tag(best));
            before = last;
            last = best;
        }
    }

    /** In the order in which OpenNLP adds, so that sums are the same to the last bit. */
    private int best(Word[] words, int i, int before, int last) {
        double[] scores = words[i].own().clone();
        for (int near = 0; near < 4; near++) {
            int at = near < 2 ? i - 1 - near : i + near - 1;
            if (at >= 0 && at < words.length) {
                TagWeights.add(words[at].near()[near], scores);
            }
        }
        if (i < begin.length) {
            TagWeights.add(begin[i], scores);
        }
        for (Context row : words[i].shape()) {
            TagWeights.add(row, scores);
        }
        if (last >= 0) {
            TagWeights.add(weights.afterOne(last), scores);
        }
        if (before >= 0) {
            TagWeights.add(weights.afterTwo(before, last), scores);
        }
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    /** Asks OpenNLP for the features of a word that stands alone. */
    private Word word(String text) {
        List<String> all =
                new ArrayList<>(Arrays.asList(features.getContext(0, new String[] {text}, new String[0], null)));
        all.remove(BEGIN);
        int shape = all.size();
        while (shape > 0 && !all.get(shape - 1).startsWith(WORD)) {
            shape--;
        }
        String word = all.get(shape - 1);
        double[] own = new double[weights.count()];
        Arrays.fill(own, StrictMath.log(1.0 / own.length));
        weights.rows(all.subList(0, shape)).forEach(row -> TagWeights.add(row, own));
        Context[] near = new Context[4];
        near[0] = weights.row("p1" + word);
        near[1] = weights.row("p2" + word);
        near[2] = weights.row("n1" + word);
        near[3] = weights.row("n2" + word);
        return new Word(own, weights.rows(all.subList(shape, all.size())), near);
    }
}
