package pullquote.analysis.nlp.quote;

/**
 * What a cue could bring: one or two runs of units.
 *
 * @param shape where it stands
 * @param start its first unit
 * @param end the unit after its first run
 * @param start2 first unit of its second run; equal to {@code end2} where there is none
 * @param end2 the unit after its second run
 */
public record Content(Shape shape, int start, int end, int start2, int end2) {

    /** Where what is said stands to its cue. */
    public enum Shape {
        AFTER,
        BEFORE,
        AROUND,
        QUOTE_BEFORE,
        QUOTE_AFTER
    }

    /** A content of one run. */
    public static Content of(Shape shape, int start, int end) {
        return new Content(shape, start, end, end, end);
    }

    /** Whether it has two runs. */
    public boolean isBroken() {
        return start2 < end2;
    }

    /** Number of units. */
    public int length() {
        return end - start + end2 - start2;
    }
}
