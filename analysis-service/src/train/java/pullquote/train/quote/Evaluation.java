package pullquote.train.quote;

import java.util.List;
import java.util.Set;
import pullquote.analysis.nlp.quote.Content;
import pullquote.analysis.nlp.quote.LinearModel;
import pullquote.analysis.nlp.quote.Models;
import pullquote.analysis.nlp.quote.Scene;
import pullquote.train.quote.GoldArticle.Attribution;

/** How well each model does on articles that it has not seen, the steps before it taken as marked. */
final class Evaluation {

    private static final double LIKELY = 0.5;
    private static final double FITS = 0.8;

    private int marked;
    private int found;
    private int right;
    private int sources;
    private int contents;
    private int cues;

    private Evaluation() {}

    static void print(List<Corpus.Item> items, Models models) {
        Evaluation evaluation = new Evaluation();
        CueHeads heads = new CueHeads(items);
        items.forEach(item -> evaluation.add(item, heads, models));
        List<Trainer.Example> pronouns = AntecedentExamples.of(items);
        long resolved = pronouns.stream()
                .filter(e -> e.right()[LinearModel.best(models.antecedent().probabilities(e.candidates()))])
                .count();
        System.out.printf(
                "cues P %.3f R %.3f; of %d marked cues: source %.3f, content %.3f; pronouns %.3f of %d%n",
                evaluation.right / (double) evaluation.found,
                evaluation.right / (double) evaluation.marked,
                evaluation.cues,
                evaluation.sources / (double) evaluation.cues,
                evaluation.contents / (double) evaluation.cues,
                resolved / (double) pronouns.size(),
                pronouns.size());
    }

    private void add(Corpus.Item item, CueHeads heads, Models models) {
        Scene scene = item.scene();
        for (Trainer.Example example : SpanExamples.cues(List.of(item), heads)) {
            boolean likely = models.cue().probability(example.candidates().get(0)) > LIKELY;
            found += likely ? 1 : 0;
            right += likely && example.right()[0] ? 1 : 0;
        }
        marked += item.gold().attributions().size();
        Set<Integer> candidates = SpanExamples.candidates(scene);
        for (Attribution attribution : item.gold().attributions()) {
            int cue = heads.head(scene, attribution, candidates);
            if (cue >= 0) {
                add(scene, attribution, cue, models);
            }
        }
    }

    private void add(Scene scene, Attribution attribution, int cue, Models models) {
        cues++;
        List<Integer> from = scene.sources(cue);
        int best = LinearModel.best(models.source()
                .probabilities(
                        from.stream().map(s -> scene.sourceFeatures(cue, s)).toList()));
        sources += SpanExamples.rightSources(scene, attribution, from)[best] ? 1 : 0;
        List<Content> contentsHere = scene.contents(cue, from.get(best));
        if (!contentsHere.isEmpty()) {
            int content = LinearModel.best(models.content()
                    .probabilities(contentsHere.stream()
                            .map(c -> scene.contentFeatures(cue, from.get(best), c))
                            .toList()));
            boolean fits = Overlap.f1(scene.spansOf(contentsHere.get(content)), attribution.content()) > FITS;
            contents += fits ? 1 : 0;
        }
    }
}
