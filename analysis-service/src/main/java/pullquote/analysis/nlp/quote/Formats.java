package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attributions by form alone, with no word of saying: {@code "…" – Name} below or behind a quotation, and {@code From Name: "…"} or
 * {@code Name: "…"} before one, where the name has its block to itself.
 */
final class Formats {

    private static final int LONGEST_SIGNATURE = 14;
    /** Phrases of the longest title. */
    private static final int LONGEST_TITLE = 6;

    private static final String DASHES = "\u2014\u2013\u2015--~";

    private Formats() {}

    static List<Attribution> find(Scene scene) {
        List<Attribution> found = new ArrayList<>();
        for (int unit = 0; unit < scene.reading.size; unit++) {
            if (isDash(scene.reading, unit)) {
                signature(scene, unit).ifPresent(found::add);
            } else if (scene.reading.word(unit).equals(":")) {
                heading(scene, unit).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isDash(Reading reading, int unit) {
        return DASHES.contains(reading.word(unit));
    }

    /** A dash after a quotation, in its block or opening the next one, and behind the dash a name up to the end of the block. */
    private static Optional<Attribution> signature(Scene scene, int dash) {
        Reading reading = scene.reading;
        int phrase = scene.phraseAt(dash + 1);
        boolean quoteBefore = reading.isQuote(dash - 1);
        if (!quoteBefore
                || phrase < 0
                || !scene.phrases.get(phrase).isNamed()
                || scene.phrases.get(phrase).start() != dash + 1) {
            return Optional.empty();
        }
        int end = dash;
        while (end < reading.size && reading.blockOf[end] == reading.blockOf[dash] && end - dash <= LONGEST_SIGNATURE) {
            if (reading.tag(end).startsWith("VERB") || reading.isQuote(end)) {
                return Optional.empty();
            }
            end++;
        }
        boolean ends = end == reading.size || reading.blockOf[end] != reading.blockOf[dash];
        return ends ? Optional.of(quote(dash, phrase, dash - 1, Content.Shape.QUOTE_BEFORE)) : Optional.empty();
    }

    /** A colon before a quotation, and before it nothing in its block but a name, or "From" and a name. */
    private static Optional<Attribution> heading(Scene scene, int colon) {
        Reading reading = scene.reading;
        int phrase = scene.phraseAt(colon - 1);
        if (!reading.isQuote(colon + 1)
                || phrase < 0
                || scene.phrases.get(phrase).kind() == Phrase.Kind.TIME) {
            return Optional.empty();
        }
        int first = titleStart(scene, phrase);
        int before = reading.word(first - 1).equals("from") ? first - 1 : first;
        boolean opens = before == 0 || reading.blockOf[before - 1] != reading.blockOf[before];
        return opens ? Optional.of(quote(colon, phrase, colon + 1, Content.Shape.QUOTE_AFTER)) : Optional.empty();
    }

    /** Where the title before a name starts, or the name: "Former head of the harbour board Orla Fenn: …". */
    private static int titleStart(Scene scene, int phrase) {
        int first = phrase;
        while (scene.phrases.get(phrase).isNamed()
                && phrase - first < LONGEST_TITLE
                && first > 0
                && joins(scene, first - 1, first)) {
            first--;
        }
        return scene.phrases.get(first).start();
    }

    private static boolean joins(Scene scene, int one, int other) {
        int end = scene.phrases.get(one).end();
        int start = scene.phrases.get(other).start();
        return end == start || start == end + 1 && scene.reading.word(end).equals("of");
    }

    private static Attribution quote(int cue, int source, int quote, Content.Shape shape) {
        return new Attribution(cue, 0.95, source, 0.95, Content.of(shape, quote, quote + 1), 1);
    }
}
