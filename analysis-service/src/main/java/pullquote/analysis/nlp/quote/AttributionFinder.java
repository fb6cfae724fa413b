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

    private static final double LIKELY_AT_ALL = 0.12;
    private static final double LIKELY = 0.5;

    /** No sentence has more cues; what has is a list or no text at all, and is not read to its end. */
    private static final int MOST_IN_FRAME = 100;

    private final Models models;
    private final boolean ranksSpeakers;

    AttributionFinder(Models models, boolean ranksSpeakers) {
        this.models = models;
        this.ranksSpeakers = ranksSpeakers;
    }

    /** The probability of every unit to be a cue; 0 for those that cannot. */
    double[] cueProbabilities(Scene scene) {
        double[] probabilities = new double[scene.reading.size];
        for (int unit : scene.cueCandidates()) {
            probabilities[unit] = models.cue().probability(scene.cueFeatures(unit));
        }
        return probabilities;
    }

    /** The attributions of the cues that are at least so likely, in order of the cues, no two with the same content. */
    List<Attribution> find(Scene scene, double[] probabilities, double threshold) {
        Map<Long, Attribution> byContent = new HashMap<>();
        int frame = -1;
        int left = 0;
        for (int unit = 0; unit < probabilities.length; unit++) {
            left = scene.reading.frameOf[unit] == frame ? left : MOST_IN_FRAME;
            frame = scene.reading.frameOf[unit];
            if (probabilities[unit] >= threshold && left-- > 0) {
                attribute(scene, unit, probabilities[unit])
                        .ifPresent(found -> byContent.merge(
                                key(scene.reading, found.content()),
                                found,
                                (one, other) -> better(scene.reading, one, other)));
            }
        }
        return byContent.values().stream()
                .sorted(Comparator.comparingInt(Attribution::cue))
                .toList();
    }

    private static long key(Reading reading, Content content) {
        int start = content.start();
        while (start + 1 < content.end() && !Runs.isWord(reading, start) && !reading.isQuote(start)) {
            start++;
        }
        return (long) start << 32 | content.end2();
    }

    /** Of a word and a colon with the same content the word, if it is likely: "The mayor wrote: …". */
    private static Attribution better(Reading reading, Attribution one, Attribution other) {
        boolean word = Runs.isWord(reading, one.cue());
        if (word != Runs.isWord(reading, other.cue())) {
            Attribution spoken = word ? one : other;
            return spoken.cueProbability() >= LIKELY ? spoken : nearer(one, other);
        }
        return nearer(one, other);
    }

    /** Of two cues with the same content the nearer one, if it is likely: "According to the paper, the mayor said that …". */
    private static Attribution nearer(Attribution one, Attribution other) {
        boolean otherNearer = distance(other) < distance(one);
        Attribution near = otherNearer ? other : one;
        Attribution far = otherNearer ? one : other;
        return near.cueProbability() >= LIKELY || near.cueProbability() >= far.cueProbability() ? near : far;
    }

    private static int distance(Attribution attribution) {
        Content content = attribution.content();
        return Math.min(Math.abs(attribution.cue() - content.start()), Math.abs(attribution.cue() - content.end2()));
    }

    /** The attribution of one cue; empty where there is nothing that it could bring. */
    Optional<Attribution> attribute(Scene scene, int cue, double probability) {
        List<Integer> sources = scene.sources(cue);
        double[] p = ranksSpeakers ? ranked(scene, cue, sources) : SpeakerRules.probabilities(scene, cue, sources);
        int best = LinearModel.best(p);
        int source = sources.get(best);
        List<Content> contents = scene.contents(cue, source);
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        double[] q = models.content()
                .probabilities(contents.stream()
                        .map(content -> scene.contentFeatures(cue, source, content))
                        .toList());
        ContentChoice.Choice choice = ContentChoice.best(scene.reading, contents, q);
        Content content = contents.get(choice.index());
        boolean marked = source == SourceCandidates.NOBODY && hasQuote(scene, content);
        int speaker = marked ? runnerUp(p) : best;
        return Optional.of(
                new Attribution(cue, probability, sources.get(speaker), p[speaker], content, choice.agreement()));
    }

    private double[] ranked(Scene scene, int cue, List<Integer> sources) {
        return models.source()
                .probabilities(sources.stream()
                        .map(source -> scene.sourceFeatures(cue, source))
                        .toList());
    }

    private static boolean hasQuote(Scene scene, Content content) {
        return !scene.reading.quotesIn(content.start(), content.end()).isEmpty()
                || !scene.reading.quotesIn(content.start2(), content.end2()).isEmpty();
    }

    /** Words in quotation marks have a speaker more often than the model thinks: the best that is somebody, if it is likely at all. */
    private static int runnerUp(double[] p) {
        int nobody = p.length - 1;
        int best = nobody;
        for (int i = 0; i < nobody; i++) {
            if (p[i] > LIKELY_AT_ALL && (best == nobody || p[i] > p[best])) {
                best = i;
            }
        }
        return best;
    }
}
