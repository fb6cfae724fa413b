package pullquote.train.quote;

import java.util.List;
import pullquote.analysis.nlp.text.Span;

/** How much spans share, in code units. */
final class Overlap {

    private Overlap() {}

    static int shared(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            for (Span b : other) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return shared;
    }

    static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** The harmonic mean of the shares of each that the other covers. */
    static double f1(List<Span> one, List<Span> other) {
        return 2.0 * shared(one, other) / Math.max(1, length(one) + length(other));
    }
}
