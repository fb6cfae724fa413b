package pullquote.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.quote.Speaker;
import pullquote.analysis.nlp.text.Span;

/**
 * A quotation.
 *
 * @param text its words without the marks; the parts joined by a space where there are several
 * @param parts where its words stand; absent where it is of one piece
 * @param cue the word of saying; null where there is none
 * @param speaker null where the text does not tell
 * @param reasons why it is one, and why this speaker; only with {@code explain=true}
 */
record QuoteView(
        Quotation.Kind kind,
        String text,
        int start,
        int end,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PartView> parts,
        @Nullable String cue,
        @Nullable SpeakerView speaker,
        double confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> reasons) {

    /** A stretch of a quotation that is interrupted. */
    record PartView(String text, int start, int end) {

        static PartView of(String text, Span span) {
            return new PartView(span.of(text), span.start(), span.end());
        }
    }

    /**
     * Who said it.
     *
     * @param text what stands at the cue
     */
    record SpeakerView(
            String name,
            @Nullable EntityType type,
            String text,
            int start,
            int end,
            boolean anonymous,
            double confidence) {

        static SpeakerView of(String text, Speaker speaker) {
            return new SpeakerView(
                    speaker.name(),
                    speaker.type().orElse(null),
                    speaker.span().of(text),
                    speaker.span().start(),
                    speaker.span().end(),
                    speaker.anonymous(),
                    rounded(speaker.confidence()));
        }
    }

    static QuoteView of(String text, Quotation quotation, boolean explain) {
        return new QuoteView(
                quotation.kind(),
                quotation.textIn(text),
                quotation.span().start(),
                quotation.span().end(),
                quotation.parts().size() == 1
                        ? null
                        : quotation.parts().stream()
                                .map(part -> PartView.of(text, part))
                                .toList(),
                quotation.cue().map(cue -> cue.of(text)).orElse(null),
                quotation
                        .speaker()
                        .map(speaker -> SpeakerView.of(text, speaker))
                        .orElse(null),
                rounded(quotation.confidence()),
                explain ? quotation.reasons() : null);
    }

    /** More digits than three would claim what no calibration gives. */
    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
