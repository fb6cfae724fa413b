package pullquote.analysis.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.quote.Speaker;

/**
 * A quotation as the margin shows it.
 *
 * @param number its place among the article's quotations, from 1
 * @param start where it starts in the text
 * @param speaker who said it, in words
 * @param kind direct, indirect or mixed, and the cue where there is one
 * @param text its words
 * @param known whether the text tells who said it
 */
public record QuoteNote(int number, int start, String speaker, String kind, String text, boolean known) {

    /** About two lines of the margin: enough to know it again, and no taller than its paragraph. */
    private static final int MARGIN = 48;

    private static final int EXCERPT = 110;

    static List<QuoteNote> of(String text, List<Quotation> quotations) {
        List<QuoteNote> notes = new ArrayList<>();
        for (Quotation quotation : quotations) {
            String cue =
                    quotation.cue().map(span -> ", “" + span.of(text) + "”").orElse("");
            notes.add(new QuoteNote(
                    notes.size() + 1,
                    quotation.span().start(),
                    quotation.speaker().map(QuoteNote::inWords).orElse("Speaker not told"),
                    quotation.kind().name().toLowerCase(Locale.ROOT) + cue,
                    quotation.textIn(text),
                    quotation.speaker().isPresent()));
        }
        return notes;
    }

    /** The id of the place where it stands: it holds for as long as the text does, and is known to whoever knows the quotation. */
    static String anchor(int start) {
        return "quote-" + start;
    }

    /** The id of the place where it stands. */
    public String anchor() {
        return anchor(start);
    }

    /** How it starts. */
    public String excerpt() {
        return Words.shortened(text, EXCERPT);
    }

    /** How it starts, for the margin. */
    public String glimpse() {
        return Words.shortened(text, MARGIN);
    }

    /** Whether all of it is in the speaker's own words. */
    public boolean direct() {
        return kind.startsWith("direct");
    }

    private static String inWords(Speaker speaker) {
        return speaker.anonymous() ? speaker.name() + " (unnamed)" : speaker.name();
    }
}
