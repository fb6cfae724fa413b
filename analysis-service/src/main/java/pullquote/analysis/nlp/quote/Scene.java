package pullquote.analysis.nlp.quote;

import java.util.List;

/** A document read into units, with its noun phrases: what every model of this package takes its features from. */
public final class Scene {

    final Reading reading;
    final List<Phrase> phrases;
    private final int[] phraseOf;
    /** For each unit the last phrase that starts before it, or -1. */
    private final int[] before;

    private Scene(Reading reading) {
        this.reading = reading;
        this.phrases = PhraseFinder.find(reading);
        this.phraseOf = PhraseFinder.index(reading, phrases);
        this.before = new int[reading.size + 1];
        int p = -1;
        for (int unit = 0; unit <= reading.size; unit++) {
            while (p + 1 < phrases.size() && phrases.get(p + 1).start() < unit) {
                p++;
            }
            before[unit] = p;
        }
    }

    static Scene of(Reading reading) {
        return new Scene(reading);
    }

    /** Index of the phrase that covers a unit, or -1. */
    int phraseAt(int unit) {
        return unit < 0 || unit >= reading.size ? -1 : phraseOf[unit];
    }

    /** Index of the last phrase that starts before a unit, or -1. */
    int phraseBefore(int unit) {
        return before[unit];
    }

    /** Index of the first phrase that starts at or after a unit; the number of phrases where none does. */
    int phraseFrom(int unit) {
        return before[unit] + 1;
    }
}
