package pullquote.analysis.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pullquote.analysis.across.CoOccurrenceRow;
import pullquote.analysis.across.EntityName;
import pullquote.analysis.across.Interval;
import pullquote.analysis.across.QuoteRow;
import pullquote.analysis.across.RowPage;
import pullquote.analysis.across.TimelineRow;
import pullquote.analysis.nlp.Analyzer;

/**
 * Everything that many articles say of one entity.
 *
 * @param type what it is, in words
 * @param link the address of its entry in Wikidata; empty where there is none
 * @param together the entities that are named in the same articles
 * @param said its own quotes, newest first
 * @param about quotes of others that name it, newest first
 */
public record EntityPage(
        String address,
        String name,
        String type,
        String typeClass,
        String link,
        String standing,
        long articles,
        long mentions,
        long quotes,
        List<Question.Choice> intervals,
        Timeline timeline,
        List<NamedRow> together,
        List<QuoteCard> said,
        List<QuoteCard> about,
        String analyzer) {

    /** What was found in the database. */
    record Found(
            RowPage<TimelineRow> timeline,
            RowPage<CoOccurrenceRow> together,
            RowPage<QuoteRow> said,
            RowPage<QuoteRow> about) {}

    static EntityPage of(EntityName entity, Interval interval, Found found, String standing) {
        List<TimelineRow> rows = found.timeline().items();
        long most = found.together().items().stream()
                .mapToLong(CoOccurrenceRow::articles)
                .max()
                .orElse(1);
        return new EntityPage(
                "/entities/" + entity.id(),
                EntityLabels.display(entity.name(), entity.type()),
                EntityLabels.label(entity.type()),
                EntityLabels.cssClass(entity.type()),
                entity.sameAs()
                        .filter(id -> id.matches("Q\\d+"))
                        .map(id -> "https://www.wikidata.org/wiki/" + id)
                        .orElse(""),
                standing,
                rows.stream().mapToLong(TimelineRow::articles).sum(),
                rows.stream().mapToLong(TimelineRow::mentions).sum(),
                rows.stream().mapToLong(TimelineRow::quotes).sum(),
                Stream.of(Interval.values())
                        .map(one -> new Question.Choice(word(one), "By " + word(one), one == interval))
                        .toList(),
                Timeline.of(rows, interval),
                found.together().items().stream()
                        .map(row -> NamedRow.of(row, most))
                        .toList(),
                found.said().items().stream().map(QuoteCard::of).toList(),
                found.about().items().stream().map(QuoteCard::of).toList(),
                Analyzer.VERSION);
    }

    private static String word(Interval interval) {
        return interval.name().toLowerCase(Locale.ROOT);
    }

    private String id() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public Formats timelineFormats() {
        String chosen = intervals.stream()
                .filter(Question.Choice::chosen)
                .map(Question.Choice::value)
                .findFirst()
                .orElse("week");
        return Formats.of(Address.of("/v1" + address + "/timeline").with("interval", chosen));
    }

    public Formats togetherFormats() {
        return Formats.of(Address.of("/v1" + address + "/co-occurrences"));
    }

    public Formats saidFormats() {
        return Formats.of(Address.of("/v1/quotes").with("speaker", id()));
    }

    public Formats aboutFormats() {
        return Formats.of(Address.of("/v1/quotes").with("about", id()));
    }

    /** The page with all that it said. */
    public String allSaid() {
        return Address.of("/quotes").with("speaker", id()).toString();
    }

    /** The page with all that was said about it. */
    public String allAbout() {
        return Address.of("/quotes").with("about", id()).toString();
    }

    /** The page with the articles that have its name. */
    public String allArticles() {
        return Address.of("/").with("q", '"' + name.replace("\"", "") + '"').toString();
    }
}
