package pullquote.analysis.nlp.quote;

import java.util.List;

/** Chooses the source of a cue by place alone, for those who want nothing learned there: what the ranker is measured against. */
final class SpeakerRules {

    private static final double BESIDE = 0.9;
    private static final double NEAR = 0.5;

    private SpeakerRules() {}

    /**
     * How likely each of some sources is: the phrase right behind an inverted cue or "according to", else the one right before the verb,
     * else the nearest before it, else nobody.
     */
    static double[] probabilities(Scene scene, int cue, List<Integer> sources) {
        double[] result = new double[sources.size()];
        Reading reading = scene.reading;
        boolean inverted = reading.isQuote(cue - 1) || reading.word(cue - 1).equals(",");
        int behind = reading.word(cue + 1).equals("to") ? cue + 2 : cue + 1;
        int before = SourceCandidates.verbGroupStart(reading, cue);
        int nearest = -1;
        for (int i = 0; i < result.length - 1; i++) {
            Phrase phrase = scene.phrases.get(sources.get(i));
            boolean after = phrase.start() == behind && (inverted || behind == cue + 2);
            if (after || phrase.full() == before || phrase.end() == before) {
                result[i] = BESIDE;
                return result;
            }
            nearest = phrase.end() <= cue ? i : nearest;
        }
        result[nearest < 0 ? result.length - 1 : nearest] = NEAR;
        return result;
    }
}
