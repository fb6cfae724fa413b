package pullquote.analysis.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.ArticleQuery;

/**
 * What the form above the list says; empty fields do not filter.
 *
 * @param q words to search for
 * @param publisher exactly this one
 * @param from a date
 * @param to a date, the last of those that are meant
 * @param best whether the best match is to come first, not the newest
 */
public record Filters(String q, String publisher, String from, String to, boolean best) {

    static Filters of(
            @Nullable String q,
            @Nullable String publisher,
            @Nullable String from,
            @Nullable String to,
            @Nullable String sort) {
        // Without words there is nothing to match.
        boolean best = !given(q).isEmpty() && given(sort).equals("relevance");
        return new Filters(given(q), given(publisher), date(from), date(to), best);
    }

    private static String given(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /** A date that is none does not filter: the form cannot send one, and an address that was cut should still lead somewhere. */
    private static String date(@Nullable String field) {
        try {
            return LocalDate.parse(given(field)).toString();
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    public boolean isAny() {
        return !(q + publisher + from + to).isEmpty();
    }

    ArticleQuery query() {
        return new ArticleQuery(q, publisher, from, dayAfter(), best ? "relevance" : "");
    }

    /** People mean the last day to be part of what they ask for; the API's {@code to} is not. */
    private String dayAfter() {
        return to.isEmpty() ? "" : LocalDate.parse(to).plusDays(1).toString();
    }

    /** The address of a page or of rows that are filtered so, with a cursor where it is not the first. */
    String address(String path, String cursor) {
        return Address.of(path)
                .with("q", q)
                .with("publisher", publisher)
                .with("from", from)
                .with("to", to)
                .with("sort", best ? "relevance" : "")
                .with("cursor", cursor)
                .toString();
    }
}
