package pullquote.analysis.nlp.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Chooses the set of sentences with the greatest expected overlap with a summary written by a person. Each word of the text has a chance to
 * stand in such a summary; a set's value is the F-measure between the chances of its distinct words and the length it may have, plus what
 * its sentences' traits add. A word counts once in a set, so a sentence that repeats another adds little: no separate penalty for
 * redundancy is needed, but a sentence that only repeats stands behind all others. Sentences are added greedily, which takes time in the number of sentences times that of the chosen ones.
 */
final class Selection {

    /** Traits weigh as much in a set of this size as they did when they were learned. */
    private static final double LEARNED_SIZE = 3;

    /** How much value an opening that stands alone may cost. */
    private static final double OPENING_TOLERANCE = 0.03;

    /** A sentence repeats where no more than this part of its words is new. */
    private static final double MOST_NEW_IN_REPEATED = 0.25;

    private static final double REPEATED = -1;

    private final List<Candidate> candidates;
    private final List<Integer> eligible;
    private final double[] chances;
    private final double[] traits;
    private final SummaryOptions options;
    private final double expectedLength;

    Selection(Candidates candidates, List<Integer> eligible, Words words, Weights weights, SummaryOptions options) {
        this.candidates = candidates.all();
        this.eligible = eligible;
        this.options = options;
        expectedLength = Math.min(options.words(), weights.wordsPerSentence() * options.sentences());
        chances = new double[words.size()];
        for (int word = 0; word < chances.length; word++) {
            chances[word] = weights.wordValue(words.features(word));
        }
        double scale = LEARNED_SIZE * weights.wordsPerSentence() / expectedLength;
        traits = new double[candidates.all().size()];
        for (int i : eligible) {
            traits[i] = scale * weights.sentenceValue(Traits.features(this.candidates.get(i), words));
        }
    }

    /** Indices of the chosen sentences, in order of the text. */
    List<Integer> choose() {
        List<Integer> chosen = new ArrayList<>();
        State state = new State();
        int best = bestToAdd(state, chosen);
        while (best >= 0) {
            chosen.add(best);
            state.add(best);
            best = chosen.size() < options.sentences() ? bestToAdd(state, chosen) : -1;
        }
        if (chosen.isEmpty()) {
            eligible.stream()
                    .min((a, b) -> Integer.compare(
                            candidates.get(a).length(), candidates.get(b).length()))
                    .ifPresent(chosen::add);
        }
        return standingAlone(chosen.stream().sorted().toList());
    }

    /** The chance that a word of the text stands in a summary of it. */
    double chance(int word) {
        return chances[word];
    }

    private int bestToAdd(State state, List<Integer> chosen) {
        int best = -1;
        double bestValue = Double.NEGATIVE_INFINITY;
        for (int i : eligible) {
            if (!chosen.contains(i) && state.length + candidates.get(i).length() <= options.words()) {
                double value = state.valueWith(i);
                if (value > bestValue) {
                    best = i;
                    bestValue = value;
                }
            }
        }
        return best;
    }

    /** Where the first sentence points back at something, another in its place, if the set is about as good with it. */
    private List<Integer> standingAlone(List<Integer> chosen) {
        if (chosen.isEmpty() || !Traits.dangles(candidates.get(chosen.get(0)))) {
            return chosen;
        }
        List<Integer> rest = chosen.subList(1, chosen.size());
        State others = new State();
        rest.forEach(others::add);
        int best = -1;
        double bestValue = others.valueWith(chosen.get(0)) - OPENING_TOLERANCE;
        for (int i : eligible) {
            boolean opens = rest.isEmpty() || i < rest.get(0);
            boolean standsAlone = !Traits.dangles(candidates.get(opens ? i : rest.get(0)));
            boolean fits = others.length + candidates.get(i).length() <= options.words();
            if (!chosen.contains(i) && standsAlone && fits && others.valueWith(i) > bestValue) {
                best = i;
                bestValue = others.valueWith(i);
            }
        }
        if (best < 0) {
            return chosen;
        }
        List<Integer> changed = new ArrayList<>(rest);
        changed.add(best);
        return changed.stream().sorted().toList();
    }

    /** A set of sentences that grows. */
    private final class State {

        private final BitSet covered = new BitSet();
        private double overlap;
        private int length;
        private double trait;

        void add(int index) {
            overlap += gain(index);
            length += candidates.get(index).length();
            trait += traits[index];
            for (int word : candidates.get(index).words()) {
                covered.set(word);
            }
        }

        double valueWith(int index) {
            double expected = 2
                    * (overlap + gain(index))
                    / (length + candidates.get(index).length() + expectedLength);
            return expected + trait + traits[index] + (repeats(index) ? REPEATED : 0);
        }

        private boolean repeats(int index) {
            int[] words = candidates.get(index).words();
            int known = 0;
            for (int word : words) {
                known += covered.get(word) ? 1 : 0;
            }
            return words.length - known <= MOST_NEW_IN_REPEATED * words.length;
        }

        private double gain(int index) {
            double gain = 0;
            for (int word : candidates.get(index).words()) {
                gain += covered.get(word) ? 0 : chances[word];
            }
            return gain;
        }
    }
}
