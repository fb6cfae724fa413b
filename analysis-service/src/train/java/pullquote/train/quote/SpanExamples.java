package pullquote.train.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.quote.Content;
import pullquote.analysis.nlp.quote.Scene;
import pullquote.analysis.nlp.text.Span;
import pullquote.train.quote.GoldArticle.Attribution;

/** Examples for the models that find cues, their sources and their contents. */
final class SpanExamples {

    /** Candidates that fit almost as well as the best are right, too. */
    private static final double ALMOST = 0.02;

    private static final double FITS_AT_ALL = 0.5;

    private static final Set<String> PREPOSITIONS =
            Set.of("for", "of", "to", "with", "from", "by", "at", "in", "on", "about", "against", "under");

    private SpanExamples() {}

    static Set<Integer> candidates(Scene scene) {
        Set<Integer> candidates = new HashSet<>();
        for (int unit : scene.cueCandidates()) {
            candidates.add(unit);
        }
        return candidates;
    }

    static List<Trainer.Example> cues(List<Corpus.Item> items, CueHeads heads) {
        List<Trainer.Example> examples = new ArrayList<>();
        for (Corpus.Item item : items) {
            Set<Integer> candidates = candidates(item.scene());
            Set<Integer> gold = new HashSet<>();
            item.gold().attributions().forEach(a -> gold.add(heads.head(item.scene(), a, candidates)));
            for (int unit : item.scene().cueCandidates()) {
                examples.add(Trainer.Example.of(item.scene().cueFeatures(unit), gold.contains(unit)));
            }
        }
        return examples;
    }

    /** The phrases that a marked source holds first, or that go by a name of its speaker; nobody where none is marked. */
    static boolean[] rightSources(Scene scene, Attribution attribution, List<Integer> candidates) {
        boolean[] right = new boolean[candidates.size()];
        if (attribution.source().isEmpty()) {
            right[right.length - 1] = true;
        }
        for (Span source : attribution.source()) {
            boolean first = true;
            for (int i = 0; i < right.length - 1; i++) {
                Span head = scene.headOf(candidates.get(i));
                if (source.contains(head.start())) {
                    String text = head.of(scene.text());
                    boolean named = attribution.names().stream().anyMatch(name -> name.endsWith(text));
                    right[i] |= first || named && !followsPreposition(scene, candidates.get(i));
                    first = false;
                }
            }
        }
        return right;
    }

    /** The name in "a spokesman for Jane Roe" is not who speaks. */
    private static boolean followsPreposition(Scene scene, int phrase) {
        int unit = scene.unitAt(scene.spanOf(phrase, false).start());
        return PREPOSITIONS.contains(scene.word(unit - 1));
    }

    static Optional<Trainer.Example> source(Scene scene, Attribution attribution, int cue) {
        List<Integer> candidates = scene.sources(cue);
        boolean[] right = rightSources(scene, attribution, candidates);
        return any(right)
                ? Optional.of(new Trainer.Example(
                        candidates.stream()
                                .map(c -> scene.sourceFeatures(cue, c))
                                .toList(),
                        right))
                : Optional.empty();
    }

    /** The first right source, or nobody. */
    static int goldSource(Scene scene, Attribution attribution, int cue) {
        List<Integer> candidates = scene.sources(cue);
        boolean[] right = rightSources(scene, attribution, candidates);
        for (int i = 0; i < right.length; i++) {
            if (right[i]) {
                return candidates.get(i);
            }
        }
        return -1;
    }

    static Optional<Trainer.Example> content(Scene scene, Attribution attribution, int cue, int source) {
        List<Content> contents = scene.contents(cue, source);
        List<Span> gold = near(scene, attribution.content(), cue);
        double[] fit = contents.stream()
                .mapToDouble(content -> Overlap.f1(scene.spansOf(content), gold))
                .toArray();
        double best = 0;
        for (double f : fit) {
            best = Math.max(best, f);
        }
        if (best < FITS_AT_ALL) {
            return Optional.empty();
        }
        boolean[] right = new boolean[fit.length];
        for (int i = 0; i < fit.length; i++) {
            right[i] = fit[i] >= best - ALMOST;
        }
        return Optional.of(new Trainer.Example(
                contents.stream()
                        .map(c -> scene.contentFeatures(cue, source, c))
                        .toList(),
                right));
    }

    /** What of a content stands in the cue's frame; else the last of it before; else the first after. */
    private static List<Span> near(Scene scene, List<Span> content, int cue) {
        Span frame = scene.frameSpan(cue);
        List<Span> inside = content.stream()
                .filter(frame::overlaps)
                .map(c -> new Span(Math.max(c.start(), frame.start()), Math.min(c.end(), frame.end())))
                .toList();
        if (!inside.isEmpty()) {
            return inside;
        }
        List<Span> before =
                content.stream().filter(c -> c.end() <= frame.start()).toList();
        return before.isEmpty() ? content.subList(0, 1) : before.subList(before.size() - 1, before.size());
    }

    private static boolean any(boolean[] right) {
        for (boolean r : right) {
            if (r) {
                return true;
            }
        }
        return false;
    }
}
