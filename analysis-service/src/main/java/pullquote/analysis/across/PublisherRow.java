package pullquote.analysis.across;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A publisher and what its articles have.
 *
 * @param publisher null for the articles that name none
 * @param mentions how often they name somebody or something
 * @param quotes how many quotes they have
 * @param anonymousShare the part of the quotes whose speaker the text leaves unnamed, from 0 to 1
 * @param unknownShare the part of the quotes whose speaker the text does not tell
 * @param firstDay of the selection with an article of it
 * @param lastDay of the selection with an article of it
 */
public record PublisherRow(
        @Nullable String publisher,
        long articles,
        long mentions,
        long quotes,
        double anonymousShare,
        double unknownShare,
        LocalDate firstDay,
        LocalDate lastDay) {}
