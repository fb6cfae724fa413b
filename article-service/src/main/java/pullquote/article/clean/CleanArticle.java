package pullquote.article.clean;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article without the furniture of the site that it stood on.
 *
 * @param headline its headline, one line; empty where there is none
 * @param byline who wrote it, without "By"
 * @param dateline the place that a report was filed from, as the text gives it
 * @param publishedAt when it was published, where that is told. Its day (in UTC) is the day on the paper's own calendar, as a page shows it to
 *     its readers; where that is another day than in UTC, the instant is moved to the nearest one of that day
 * @param publisher who published it, where the page tells
 * @param url its canonical address, where the page tells
 * @param language its language as a BCP 47 tag, where the page or the text tells
 * @param paragraphs its body, each without line breaks or white space at its ends
 * @param removed every block that was left out, in order, with the reason
 */
public record CleanArticle(
        Optional<String> headline,
        Optional<String> byline,
        Optional<String> dateline,
        Optional<Instant> publishedAt,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> language,
        List<String> paragraphs,
        List<Removed> removed) {

    public CleanArticle {
        paragraphs = List.copyOf(paragraphs);
        removed = List.copyOf(removed);
    }
}
