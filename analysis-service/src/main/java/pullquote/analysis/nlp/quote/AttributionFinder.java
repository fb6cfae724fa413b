package pullquote.analysis.nlp.quote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds cues, then the source of each, then what it brings: three log-linear models in a row. (Pareti et al. 2013 and Newell et al. 2018 cut
 * the task the same way.)
 */
final class AttributionFinder {

    private final LinearModel cueModel;
    private final LinearModel sourceModel;
    private final LinearModel contentModel;

    private AttributionFinder(LinearModel cueModel, LinearModel sourceModel, LinearModel contentModel) {
        this.cueModel = cueModel;
        this.sourceModel = sourceModel;
        this.contentModel = contentModel;
    }

    static AttributionFinder load() {
        return new AttributionFinder(
                LinearModel.load("cue.weights"),
                LinearModel.load("source.weights"),
                LinearModel.load("content.weights"));
    }

    /** The probability of every unit to be a cue; 0 for those that cannot. */
    double[] cueProbabilities(Scene scene) {
        double[] probabilities = new double[scene.reading.size];
        for (int unit : scene.cueCandidates()) {
            probabilities[unit] = cueModel.probability(scene.cueFeatures(unit));
        }
        return probabilities;
    }

    /** The attributions of the cues that are at least so likely, in order of the cues, no two with the same content. */
    List<Attribution> find(Scene scene, double[] probabilities, double threshold) {
        Map<Long, Attribution> byContent = new HashMap<>();
        for (int unit = 0; unit < probabilities.length; unit++) {
            if (probabilities[unit] >= threshold) {
                attribute(scene, unit, probabilities[unit])
                        .ifPresent(found -> byContent.merge(key(found.content()), found, AttributionFinder::likelier));
            }
        }
        return byContent.values().stream()
                .sorted(Comparator.comparingInt(Attribution::cue))
                .toList();
    }

    private static long key(Content content) {
        return (long) content.start() << 32 | content.end2();
    }

    private static Attribution likelier(Attribution one, Attribution other) {
        return other.cueProbability() > one.cueProbability() ? other : one;
    }

    /** The attribution of one cue; empty where there is nothing that it could bring. */
    Optional<Attribution> attribute(Scene scene, int cue, double probability) {
        List<Integer> sources = scene.sources(cue);
        double[] p = sourceModel.probabilities(sources.stream()
                .map(source -> scene.sourceFeatures(cue, source))
                .toList());
        int best = LinearModel.best(p);
        int source = sources.get(best);
        List<Content> contents = scene.contents(cue, source);
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        double[] q = contentModel.probabilities(contents.stream()
                .map(content -> scene.contentFeatures(cue, source, content))
                .toList());
        return Optional.of(new Attribution(cue, probability, source, p[best], contents.get(LinearModel.best(q))));
    }
}
