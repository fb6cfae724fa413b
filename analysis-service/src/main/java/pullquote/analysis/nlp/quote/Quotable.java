package pullquote.analysis.nlp.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.text.Span;

/** Whether something is worth a reader's trust as a quotation: paraphrases need a speaker who is more than a pronoun, and some words; a quoted word alone is a term. */
final class Quotable {

    private static final double LIKELY_INDIRECT = 0.86;
    private static final double LIKELY_CLAUSE = 0.55;
    private static final double LIKELY_WITHOUT_VERB = 0.88;
    private static final double LIKELY_QUOTED = 0.5;
    private static final double LIKELY_SAID_BY_NOBODY = 0.6;
    private static final double LIKELY_MIXED = 0.65;
    private static final String ACCORDING = "according";
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_TERM = 4;
    private static final Set<String> GREETINGS = Set.of("goodbye", "farewell", "hello", "grace", "thanks", "adieu");
    private static final Set<String> NAMING = Set.of(
            "known",
            "called",
            "dubbed",
            "titled",
            "entitled",
            "named",
            "nicknamed",
            "labeled",
            "labelled",
            "headlined",
            "termed",
            "styled");

    private Quotable() {}

    static boolean is(Scene scene, Draft draft, Quotation quotation, Optional<Resolution> speaker) {
        String text = scene.text();
        int words = quotation.parts().stream()
                .mapToInt(part -> QuoteShape.words(part.of(text)))
                .sum();
        double likely = quotation.confidence();
        if (draft.voice == Draft.Voice.LABEL) {
            return true;
        }
        return switch (quotation.kind()) {
            case DIRECT ->
                likely >= (quotation.speaker().isPresent() ? LIKELY_QUOTED : LIKELY_SAID_BY_NOBODY)
                        && (words >= FEWEST_WORDS || endsLikeSpeech(text, quotation.span()))
                        && !isTerm(scene, draft, words);
            case MIXED -> likely >= LIKELY_MIXED && !isTerm(scene, draft, 0);
            case INDIRECT ->
                likely >= leastOfParaphrase(scene, draft)
                        && words >= FEWEST_WORDS
                        && !isGreeting(text, quotation.span())
                        && !Unnamed.isAskedFor(quotation.span().of(text))
                        && quotation.speaker().isPresent()
                        && speaker.filter(s -> s.way() == Resolution.Way.UNRESOLVED)
                                .isEmpty();
        };
    }

    private static double leastOfParaphrase(Scene scene, Draft draft) {
        if (draft.attribution.filter(a -> bringsClause(scene, a)).isPresent()) {
            return LIKELY_CLAUSE;
        }
        return hasVerb(scene, draft) ? LIKELY_INDIRECT : LIKELY_WITHOUT_VERB;
    }

    /** Whether a cue brings a clause with a subject and a verb: "claimed the builders had lied", "according to Fenn, the builders lied". */
    private static boolean bringsClause(Scene scene, Attribution attribution) {
        Reading reading = scene.reading;
        int start = attribution.content().start();
        int subject = start;
        while (subject < start + 2
                && (reading.word(subject).equals("that")
                        || reading.word(subject).equals(","))) {
            subject++;
        }
        int phrase = scene.phraseAt(subject);
        if (!isRightBehind(reading, attribution.cue(), start)
                || phrase < 0
                || scene.phrases.get(phrase).start() != subject) {
            return false;
        }
        String tag = reading.tag(scene.phrases.get(phrase).full());
        String cue = reading.word(attribution.cue());
        return (Lexicon.isSaying(cue) || cue.equals(ACCORDING)) && (tag.startsWith("VERB") || tag.startsWith("AUX"));
    }

    /** Whether a content follows its verb, or the comma behind "according to Fenn" or "as Fenn wrote". */
    private static boolean isRightBehind(Reading reading, int cue, int start) {
        boolean leads = reading.word(cue).equals(ACCORDING)
                || reading.word(reading.frameStart(cue)).equals("as");
        boolean comma =
                reading.word(start).equals(",") || reading.word(start - 1).equals(",");
        return start == cue + 1 || leads && start > cue && comma;
    }

    /** Whether the quotation marks hold what something is called by nobody in particular: "known as 'slow casting'". */
    private static boolean isTerm(Scene scene, Draft draft, int words) {
        boolean naming = draft.cue() >= 0 && NAMING.contains(scene.reading.word(draft.cue()));
        return naming && draft.source == SourceCandidates.NOBODY && words <= LONGEST_TERM;
    }

    /** To say goodbye is to leave. */
    private static boolean isGreeting(String text, Span span) {
        String first = span.of(text).split("\\W", 2)[0].toLowerCase(Locale.ROOT);
        return GREETINGS.contains(first);
    }

    private static boolean hasVerb(Scene scene, Draft draft) {
        for (Span part : draft.parts) {
            int token = scene.reading.document.tokenIndexAt(part.start());
            for (;
                    token < scene.reading.unitOf.length
                            && scene.reading.token(token).start() < part.end();
                    token++) {
                String tag = scene.reading.token(token).tag();
                if (tag.startsWith("VERB") || tag.startsWith("AUX") || tag.endsWith("+AUX")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsLikeSpeech(String text, Span span) {
        return ",.!?\u2026-\u2014".indexOf(text.charAt(span.end() - 1)) >= 0;
    }
}
