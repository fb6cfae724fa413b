package pullquote.analysis.dashboard;

import java.util.List;
import java.util.function.UnaryOperator;
import pullquote.analysis.across.ClusterRow;
import pullquote.analysis.across.PublisherRow;
import pullquote.analysis.across.QuoteRow;
import pullquote.analysis.across.RowPage;
import pullquote.analysis.across.SpeakerPage;
import pullquote.analysis.across.SpeakerRow;
import pullquote.analysis.nlp.Analyzer;

/**
 * Who said what in many articles.
 *
 * @param speaker whose quotes these are, as the form shows it; empty where all are
 * @param about whom the quotes name, likewise
 * @param cards the quotes, newest first
 * @param next the address of the next page; empty on the last one
 * @param speakers the most quoted
 * @param unnamed how many of a hundred quotes are of a source that is not named
 * @param clusters the same words in several papers
 * @param papers what each publisher has
 */
public record QuotesView(
        Question question,
        String speaker,
        String about,
        String standing,
        List<QuoteCard> cards,
        String next,
        List<NamedRow> speakers,
        long unnamed,
        long quotes,
        List<ClusterCard> clusters,
        List<Paper> papers,
        String analyzer) {

    /** A publisher; the last figure in percent. */
    public record Paper(String name, long articles, long quotes, long unnamed) {

        static Paper of(PublisherRow row) {
            return new Paper(
                    Words.or(row.publisher(), "Without a publisher"),
                    row.articles(),
                    row.quotes(),
                    Math.round(row.anonymousShare() * 100));
        }
    }

    /** What was found in the database. */
    record Found(
            RowPage<QuoteRow> quotes,
            SpeakerPage speakers,
            RowPage<ClusterRow> clusters,
            RowPage<PublisherRow> publishers) {}

    static QuotesView of(Question question, UnaryOperator<String> names, Found found, String standing) {
        long most = found.speakers().items().stream()
                .mapToLong(SpeakerRow::quotes)
                .max()
                .orElse(1);
        String cursor = found.quotes().next();
        return new QuotesView(
                question,
                names.apply(question.speaker()),
                names.apply(question.about()),
                standing,
                found.quotes().items().stream().map(QuoteCard::of).toList(),
                cursor == null
                        ? ""
                        : question.page("/quotes").with("cursor", cursor).toString(),
                found.speakers().items().stream()
                        .map(row -> NamedRow.of(row, most))
                        .toList(),
                Math.round(found.speakers().anonymousShare() * 100),
                found.speakers().quotes(),
                found.clusters().items().stream().map(ClusterCard::of).toList(),
                found.publishers().items().stream().map(Paper::of).toList(),
                Analyzer.VERSION);
    }

    /** The periods to choose from, as links. */
    public List<Question.Choice> periods() {
        return question.periods("/quotes", "");
    }

    public Formats quoteFormats() {
        return Formats.of(question.quoteRows());
    }

    public Formats speakerFormats() {
        return Formats.of(rows("/v1/speakers"));
    }

    public Formats clusterFormats() {
        return Formats.of(rows("/v1/quotes/clusters"));
    }

    public Formats paperFormats() {
        return Formats.of(rows("/v1/publishers"));
    }

    /** The panels at the side are about all quotes of the period and publisher: whoever looks for words looks for quotes. */
    private Address rows(String path) {
        return question.aside().rows(path);
    }
}
