package pullquote.train.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pullquote.analysis.nlp.quote.Scene;
import pullquote.analysis.nlp.text.Span;

/**
 * Finds the word that matters in a marked cue ("has also said in a statement"): the one which stands alone as a cue most often for how
 * often it occurs.
 */
final class CueHeads {

    private final Map<String, Integer> alone = new HashMap<>();
    private final Map<String, Integer> all = new HashMap<>();

    CueHeads(List<Corpus.Item> items) {
        for (Corpus.Item item : items) {
            for (int unit : item.scene().cueCandidates()) {
                all.merge(item.scene().word(unit), 1, Integer::sum);
            }
            for (GoldArticle.Attribution attribution : item.gold().attributions()) {
                int[] range = range(item.scene(), attribution.cue());
                if (range[1] - range[0] == 1) {
                    alone.merge(item.scene().word(range[0]), 1, Integer::sum);
                }
            }
        }
    }

    private static int[] range(Scene scene, List<Span> cue) {
        if (cue.isEmpty()) {
            return new int[] {0, 0};
        }
        return new int[] {
            scene.unitAt(cue.get(0).start()),
            scene.unitAt(cue.get(cue.size() - 1).end() - 1) + 1
        };
    }

    /** The unit of the cue that matters, or -1 where no candidate is in it. */
    int head(Scene scene, GoldArticle.Attribution attribution, Set<Integer> candidates) {
        int best = -1;
        double most = -1;
        for (Span span : attribution.cue()) {
            int end = Math.min(scene.unitAt(span.end() - 1) + 1, scene.unitAt(span.start()) + 40);
            for (int unit = scene.unitAt(span.start()); unit < end; unit++) {
                String word = scene.word(unit);
                double rate = (alone.getOrDefault(word, 0) + 0.1) / (all.getOrDefault(word, 0) + 2);
                if (candidates.contains(unit) && rate > most) {
                    most = rate;
                    best = unit;
                }
            }
        }
        return best;
    }
}
