package pullquote.analysis.nlp.quote;

import pullquote.analysis.nlp.text.Span;

/** Whether something is worth a reader's trust as a quotation: paraphrases need a speaker and some words; a quoted word alone is a term. */
final class Quotable {

    private static final double LIKELY_INDIRECT = 0.7;
    private static final double LIKELY_QUOTED = 0.5;
    private static final int FEWEST_WORDS = 3;

    private Quotable() {}

    static boolean is(Scene scene, Quotation quotation) {
        String text = scene.text();
        int words = quotation.parts().stream()
                .mapToInt(part -> QuoteShape.words(part.of(text)))
                .sum();
        return switch (quotation.kind()) {
            case DIRECT ->
                quotation.confidence() >= LIKELY_QUOTED
                        && (words >= FEWEST_WORDS || endsLikeSpeech(text, quotation.span()));
            case MIXED -> quotation.confidence() >= LIKELY_QUOTED;
            case INDIRECT ->
                quotation.confidence() >= LIKELY_INDIRECT
                        && words >= FEWEST_WORDS
                        && quotation.speaker().isPresent();
        };
    }

    private static boolean endsLikeSpeech(String text, Span span) {
        return ",.!?\u2026-\u2014".indexOf(text.charAt(span.end() - 1)) >= 0;
    }
}
