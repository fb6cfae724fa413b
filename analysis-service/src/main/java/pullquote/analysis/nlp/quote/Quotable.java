package pullquote.analysis.nlp.quote;

import pullquote.analysis.nlp.text.Span;

/** Whether a draft is worth a reader's trust: paraphrases need a speaker, a likely cue and some words; a quoted word alone is a term. */
final class Quotable {

    private static final double LIKELY_CUE = 0.6;
    private static final int FEWEST_WORDS = 3;

    private Quotable() {}

    static boolean is(Scene scene, Draft draft, boolean speaker) {
        String text = scene.text();
        int words = draft.parts.stream()
                .mapToInt(part -> QuoteShape.words(part.of(text)))
                .sum();
        if (draft.quoted) {
            return words >= FEWEST_WORDS
                    || !draft.direct
                    || endsLikeSpeech(text, draft.parts.get(draft.parts.size() - 1));
        }
        return speaker && draft.confidence >= LIKELY_CUE && words >= FEWEST_WORDS;
    }

    private static boolean endsLikeSpeech(String text, Span part) {
        return ",.!?\u2026-\u2014".indexOf(text.charAt(part.end() - 1)) >= 0;
    }
}
