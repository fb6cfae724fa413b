package pullquote.analysis.nlp.quote;

import java.util.Optional;

/**
 * Attributions by place alone: a verb and a phrase right behind a quotation that ends with a comma or the like, in either order. Verbs of
 * saying are an open class, and this is where new ones turn up.
 */
final class Beside {

    private static final double PROBABILITY = 0.6;

    private Beside() {}

    static Optional<Attribution> find(Scene scene, int quote) {
        Reading reading = scene.reading;
        int next = quote + 1;
        boolean ends = reading.word(quote).endsWith(",>")
                || reading.word(quote).endsWith(".>")
                || reading.word(next).equals(",");
        int first = reading.word(next).equals(",") ? next + 1 : next;
        if (!ends || first >= reading.frameEnd(quote)) {
            return Optional.empty();
        }
        int inverted = scene.phraseAt(first + 1);
        if (isVerb(reading, first)
                && inverted >= 0
                && scene.phrases.get(inverted).start() == first + 1) {
            return Optional.of(attribution(first, inverted, quote));
        }
        int subject = scene.phraseAt(first);
        int verb = subject < 0 ? first : scene.phrases.get(subject).full();
        boolean follows = subject >= 0 && scene.phrases.get(subject).start() == first && verb < reading.frameEnd(quote);
        return follows && isVerb(reading, verb) ? Optional.of(attribution(verb, subject, quote)) : Optional.empty();
    }

    private static boolean isVerb(Reading reading, int unit) {
        String tag = reading.tag(unit);
        return tag.startsWith("VERB")
                || reading.word(unit).endsWith("ed") && (tag.startsWith("ADJ") || tag.startsWith("NOUN"));
    }

    private static Attribution attribution(int cue, int source, int quote) {
        Content content = Content.of(Content.Shape.QUOTE_BEFORE, quote, quote + 1);
        return new Attribution(cue, PROBABILITY, source, PROBABILITY, content, PROBABILITY);
    }
}
