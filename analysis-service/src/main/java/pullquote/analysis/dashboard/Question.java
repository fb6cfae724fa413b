package pullquote.analysis.dashboard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.across.QuoteFilter;
import pullquote.analysis.across.Selection;

/**
 * What the form above a page across articles says; empty fields do not filter.
 *
 * @param q words
 * @param publisher exactly this one
 * @param from a date, the first that counts
 * @param to a date, the last that counts
 * @param speaker the id or the name of an entity
 * @param about the id or the name of an entity
 * @param cluster the id of a cluster of quotes
 * @param today in UTC
 */
public record Question(
        String q,
        String publisher,
        String from,
        String to,
        String speaker,
        String about,
        String cluster,
        LocalDate today) {

    /** Days up to today. */
    private static final List<Integer> PERIODS = List.of(7, 30, 90);

    /** An entry of a list to choose from; of links, the value is the address. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * The question of an address.
     *
     * @param days how many, up to today: counts where there is neither from nor to
     */
    static Question of(
            @Nullable String q,
            @Nullable String publisher,
            @Nullable String from,
            @Nullable String to,
            @Nullable String days) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String first = date(from);
        String last = date(to);
        String recent = PERIODS.stream()
                .filter(period -> (first + last).isEmpty() && period.toString().equals(given(days)))
                .map(period -> firstOf(period, today))
                .findFirst()
                .orElse(first);
        return new Question(given(q), given(publisher), recent, last, "", "", "", today);
    }

    Question by(@Nullable String who, @Nullable String whom, @Nullable String words) {
        String number = given(words).matches("\\d{1,18}") ? given(words) : "";
        return new Question(q, publisher, from, to, given(who), given(whom), number, today);
    }

    /** What was typed; no text holds NUL, and the database takes none. */
    private static String given(@Nullable String field) {
        return field == null ? "" : field.replace("\u0000", "").strip();
    }

    /** A date that is none does not filter: the form cannot send one, and an address that was cut should still lead somewhere. */
    private static String date(@Nullable String field) {
        try {
            return LocalDate.parse(given(field)).toString();
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    private static String firstOf(int days, LocalDate today) {
        return today.minusDays(days - 1L).toString();
    }

    /** Periods to choose instead of two dates, each with the address of the page that it leads to. */
    public List<Choice> periods(String path, String type) {
        Stream<Choice> recent = PERIODS.stream().map(days -> {
            boolean chosen = to.isEmpty() && from.equals(firstOf(days, today));
            Address address = within("", "").page(path).with("type", type).with("days", days.toString());
            return new Choice(address.toString(), days + " days", chosen);
        });
        Choice all =
                new Choice(within("", "").page(path).with("type", type).toString(), "All time", (from + to).isEmpty());
        return Stream.concat(recent, Stream.of(all)).toList();
    }

    private Question within(String first, String last) {
        return new Question(q, publisher, first, last, speaker, about, cluster, today);
    }

    /** Whether anything is filtered. */
    public boolean isAny() {
        return !(q + publisher + from + to + speaker + about + cluster).isEmpty();
    }

    Selection selection() {
        return new Selection(
                given(Optional.of(from)).map(LocalDate::parse),
                given(Optional.of(dayAfter())).map(LocalDate::parse),
                given(Optional.of(publisher)),
                given(Optional.of(q)));
    }

    QuoteFilter quotes() {
        return new QuoteFilter(
                selection(),
                given(Optional.of(speaker)),
                given(Optional.of(about)),
                given(Optional.of(cluster)).map(Long::parseLong));
    }

    private static Optional<String> given(Optional<String> word) {
        return word.filter(value -> !value.isEmpty());
    }

    /** People mean the last day to be part of what they ask for; the API's {@code to} is not. */
    private String dayAfter() {
        return to.isEmpty() ? "" : LocalDate.parse(to).plusDays(1).toString();
    }

    /** The same without words and people. */
    Question aside() {
        return new Question("", publisher, from, to, "", "", "", today);
    }

    /** The address of a page that asks the same. */
    Address page(String path) {
        return Address.of(path)
                .with("q", q)
                .with("publisher", publisher)
                .with("from", from)
                .with("to", to)
                .with("speaker", speaker)
                .with("about", about)
                .with("cluster", cluster);
    }

    /** The address of an endpoint that is asked the same. */
    Address rows(String path) {
        return Address.of(path)
                .with("q", q)
                .with("publisher", publisher)
                .with("from", from)
                .with("to", dayAfter());
    }

    Address quoteRows() {
        return rows("/v1/quotes").with("speaker", speaker).with("about", about).with("cluster", cluster);
    }
}
