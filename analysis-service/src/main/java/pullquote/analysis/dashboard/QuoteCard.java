package pullquote.analysis.dashboard;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.across.QuoteRow;

/**
 * A quote among those of many articles; what is not known is empty.
 *
 * @param direct whether these are the words themselves
 * @param speakerAddress the page about the speaker
 * @param place where it stands in its article
 * @param cluster the address of the other papers' quotes of the same words
 */
public record QuoteCard(
        String text,
        boolean direct,
        String kind,
        String speaker,
        String speakerAddress,
        String publisher,
        String iso,
        String day,
        String headline,
        String place,
        String cluster) {

    static QuoteCard of(QuoteRow row) {
        boolean anonymous = row.anonymous() && row.speaker() != null;
        return new QuoteCard(
                Words.alone(row.text()),
                row.kind().equals("DIRECT"),
                row.kind().toLowerCase(Locale.ROOT) + (row.cue() == null ? "" : ", “" + row.cue() + "”"),
                Words.or(row.speaker(), "Speaker not told") + (anonymous ? " (unnamed)" : ""),
                entity(row.speakerId()),
                Words.or(row.publisher(), ""),
                Words.iso(row.at()),
                Words.day(row.at()),
                Words.or(row.headline(), "Without a headline"),
                place(row.articleId(), row.start()),
                row.clusterId() == null ? "" : "/quotes?cluster=" + row.clusterId());
    }

    static String entity(@Nullable UUID id) {
        return id == null ? "" : "/entities/" + id;
    }

    static String place(UUID article, int start) {
        return "/articles/" + article + "#" + QuoteNote.anchor(start);
    }
}
