package pullquote.analysis.across;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which articles a question is about.
 *
 * @param from the first day, in UTC, of the time that an article was published or else stored
 * @param to the day after the last
 * @param publisher exactly this one
 * @param q words that the articles have, in the syntax of article-service's search: words, "a phrase", or, -not
 */
public record Selection(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> publisher, Optional<String> q) {

    /** All articles. */
    public static final Selection ALL =
            new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean isOpen() {
        return from.isEmpty() && to.isEmpty();
    }

    LocalDate firstDay() {
        return from.orElse(LocalDate.of(1, 1, 1));
    }

    /** Later than any article. */
    LocalDate endDay() {
        return to.orElse(LocalDate.of(9999, 1, 1));
    }
}
