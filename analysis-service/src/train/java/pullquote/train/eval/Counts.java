package pullquote.train.eval;

/**
 * How many were found, of how many.
 *
 * @param right found and in the gold
 * @param found all that were found
 * @param gold all that there are to find
 */
public record Counts(int right, int found, int gold) {

    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return f1(precision(), recall());
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
