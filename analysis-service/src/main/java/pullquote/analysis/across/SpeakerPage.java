package pullquote.analysis.across;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most quoted.
 *
 * @param next the cursor of the page after it; null on the last one
 * @param articles how many articles are counted
 * @param capped whether these are only the newest of all that match; happens with {@code q} alone
 * @param quotes how many quotes these have, whoever speaks
 * @param anonymousShare the part of them whose speaker the text leaves unnamed, from 0 to 1
 * @param unknownShare the part of them whose speaker the text does not tell
 */
public record SpeakerPage(
        List<SpeakerRow> items,
        @Nullable String next,
        long articles,
        boolean capped,
        long quotes,
        double anonymousShare,
        double unknownShare) {

    static SpeakerPage of(RowPage<SpeakerRow> page, QuoteCounts counts) {
        return new SpeakerPage(
                page.items(),
                page.next(),
                page.articles(),
                page.capped(),
                counts.all(),
                counts.share(counts.anonymous()),
                counts.share(counts.unknown()));
    }
}
