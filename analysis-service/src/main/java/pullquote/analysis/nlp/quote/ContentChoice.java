package pullquote.analysis.nlp.quote;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses among stretches that a cue could bring. Not the likeliest single one: many of them differ by a clause, and the one that agrees
 * best with all the likely ones is right more often (minimum Bayes risk).
 */
final class ContentChoice {

    private static final int MOST = 16;
    private static final double COVERS = 0.8;
    private static final double HALF = 0.5;

    private ContentChoice() {}

    /**
     * The best of some contents.
     *
     * @param index its place
     * @param agreement how much it can be expected to agree with the true one, in [0, 1]
     */
    record Choice(int index, double agreement) {}

    /** The best of some contents, which have these probabilities. */
    static Choice best(Reading reading, List<Content> contents, double[] probabilities) {
        int[] likely = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
        if (isBare(reading, contents.get(likely[0]))) {
            return new Choice(likely[0], probabilities[likely[0]]);
        }
        int best = likely[0];
        double most = -1;
        for (int i : likely) {
            double gain = 0;
            for (int j : likely) {
                gain += probabilities[j] * agreement(reading, contents.get(i), contents.get(j));
            }
            if (gain > most + 1e-9) {
                most = gain;
                best = i;
            }
        }
        return new Choice(best, most / 2);
    }

    /** Whether it is one stretch between quotation marks: nothing around it can be part of that. */
    private static boolean isBare(Reading reading, Content content) {
        return content.length() == 1 && reading.isQuote(content.start());
    }

    /** How well a stretch does where another is the true one. */
    private static double agreement(Reading reading, Content choice, Content truth) {
        double shared = shared(reading, choice, truth);
        double own = length(reading, choice);
        double all = length(reading, truth);
        boolean covers = shared > COVERS * all && shared >= HALF * own;
        return 2 * shared / (own + all) + (covers ? 1 : 0);
    }

    private static int length(Reading reading, Content content) {
        return length(reading, content.start(), content.end()) + length(reading, content.start2(), content.end2());
    }

    private static int shared(Reading reading, Content one, Content other) {
        return shared(reading, one.start(), one.end(), other.start(), other.end())
                + shared(reading, one.start(), one.end(), other.start2(), other.end2())
                + shared(reading, one.start2(), one.end2(), other.start(), other.end())
                + shared(reading, one.start2(), one.end2(), other.start2(), other.end2());
    }

    private static int shared(Reading reading, int start, int end, int otherStart, int otherEnd) {
        return length(reading, Math.max(start, otherStart), Math.min(end, otherEnd));
    }

    private static int length(Reading reading, int start, int end) {
        return start < end ? reading.span(start, end).length() : 0;
    }
}
