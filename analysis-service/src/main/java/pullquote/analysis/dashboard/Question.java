package pullquote.analysis.dashboard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.across.QuoteFilter;
import pullquote.analysis.across.Selection;

/**
 * What the form above a page across articles says; empty fields do not filter.
 *
 * @param q words
 * @param publisher exactly this one
 * @param days how many, up to today
 * @param speaker the id or the name of an entity
 * @param about the id or the name of an entity
 * @param cluster the id of a cluster of quotes
 * @param today in UTC
 */
public record Question(
        String q, String publisher, String days, String speaker, String about, String cluster, LocalDate today) {

    private static final List<Choice> PERIODS =
            List.of(period("", "All time"), period("7", "7 days"), period("30", "30 days"), period("90", "90 days"));

    /** An entry of a list to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    static Question of(@Nullable String q, @Nullable String publisher, @Nullable String days) {
        String known = PERIODS.stream()
                .map(Choice::value)
                .filter(value -> value.equals(given(days)))
                .findFirst()
                .orElse("");
        return new Question(given(q), given(publisher), known, "", "", "", LocalDate.now(ZoneOffset.UTC));
    }

    Question by(@Nullable String who, @Nullable String whom, @Nullable String words) {
        String number = given(words).matches("\\d{1,18}") ? given(words) : "";
        return new Question(q, publisher, days, given(who), given(whom), number, today);
    }

    /** What was typed; no text holds NUL, and the database takes none. */
    private static String given(@Nullable String field) {
        return field == null ? "" : field.replace("\u0000", "").strip();
    }

    private static Choice period(String value, String label) {
        return new Choice(value, label, false);
    }

    public List<Choice> periods() {
        return PERIODS.stream()
                .map(choice -> new Choice(
                        choice.value(), choice.label(), choice.value().equals(days)))
                .toList();
    }

    /** Whether anything is filtered. */
    public boolean isAny() {
        return !(q + publisher + days + speaker + about + cluster).isEmpty();
    }

    Selection selection() {
        return new Selection(from(), Optional.empty(), given(Optional.of(publisher)), given(Optional.of(q)));
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

    private Optional<LocalDate> from() {
        return given(Optional.of(days)).map(count -> today.minusDays(Long.parseLong(count) - 1));
    }

    /** The same without words and people. */
    Question aside() {
        return new Question("", publisher, days, "", "", "", today);
    }

    /** The address of a page that asks the same. */
    Address page(String path) {
        return Address.of(path)
                .with("q", q)
                .with("publisher", publisher)
                .with("days", days)
                .with("speaker", speaker)
                .with("about", about)
                .with("cluster", cluster);
    }

    /** The address of an endpoint that is asked the same. */
    Address rows(String path) {
        return Address.of(path)
                .with("q", q)
                .with("publisher", publisher)
                .with("from", from().map(LocalDate::toString).orElse(""));
    }

    Address quoteRows() {
        return rows("/v1/quotes").with("speaker", speaker).with("about", about).with("cluster", cluster);
    }
}
