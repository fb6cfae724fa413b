package pullquote.analysis.dashboard;

import java.util.List;
import pullquote.analysis.across.ClusterRow;

/**
 * The same words in several papers; what is not known is empty.
 *
 * @param appearances earliest first
 * @param all the address of the page with all of them
 */
public record ClusterCard(
        String text, String speaker, String speakerAddress, List<Appearance> appearances, String all) {

    private static final int SHOWN = 4;

    /** The words in one paper. */
    public record Appearance(String publisher, String iso, String time, String place) {}

    static ClusterCard of(ClusterRow row) {
        return new ClusterCard(
                Words.alone(row.text()),
                Words.or(row.speaker(), "Speaker not told"),
                QuoteCard.entity(row.speakerId()),
                row.appearances().stream()
                        .limit(SHOWN)
                        .map(ClusterCard::appearance)
                        .toList(),
                row.quotes() > SHOWN ? "/quotes?cluster=" + row.id() : "");
    }

    private static Appearance appearance(ClusterRow.Appearance one) {
        return new Appearance(
                Words.or(one.publisher(), Words.or(one.headline(), "Without a headline")),
                Words.iso(one.at()),
                Words.minute(one.at()),
                QuoteCard.place(one.articleId(), one.start()));
    }
}
