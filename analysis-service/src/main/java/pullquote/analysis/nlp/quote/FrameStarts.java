package pullquote.analysis.nlp.quote;

import pullquote.analysis.nlp.text.Sentence;
import pullquote.analysis.nlp.text.Span;

/** Where frames start: blocks and sentences part them; sentences do not inside quotation marks, or before a word that starts small. */
final class FrameStarts {

    private static final int LONGEST_APPOSITION = 25;

    private final Reading reading;

    private FrameStarts(Reading reading) {
        this.reading = reading;
    }

    /** For each unit whether a frame starts there; blocks are known. */
    static boolean[] of(Reading reading) {
        FrameStarts frames = new FrameStarts(reading);
        boolean[] starts = new boolean[reading.size];
        for (Sentence sentence : reading.document.sentences()) {
            int unit = reading.unitOf[sentence.firstToken()];
            starts[unit] |= reading.first[unit] == sentence.firstToken() && frames.isStart(unit);
        }
        for (int unit = 1; unit < reading.size; unit++) {
            starts[unit] |= reading.blockOf[unit] != reading.blockOf[unit - 1] || frames.opensSpeech(unit);
        }
        return starts;
    }

    private boolean isStart(int unit) {
        char first = reading.token(reading.first[unit]).text().charAt(0);
        boolean small = Character.isLowerCase(first) && reading.quoteOf[unit] < 0;
        return !small && !followsTitle(unit) && !endsQuestion(unit);
    }

    /** Whether a quotation that starts like a sentence follows the end of one, which sentences are not always parted at. */
    private boolean opensSpeech(int unit) {
        return reading.quoteOf[unit] >= 0
                && reading.lower[unit].startsWith("<Q")
                && reading.lower[unit - 1].equals(".")
                && !followsTitle(unit);
    }

    /** Whether what seems a sentence's start only follows an abbreviated title. */
    private boolean followsTitle(int unit) {
        int before = unit > 0 && reading.lower[unit - 1].equals(".") ? unit - 2 : unit - 1;
        return before >= 0 && Abbreviations.isTitle(reading.lower[before]);
    }

    /** Whether what seems a sentence's start is the attribution of a question or a cry: "Why?" the mayor asked. */
    private boolean endsQuestion(int unit) {
        if (unit == 0 || reading.quoteOf[unit - 1] < 0) {
            return false;
        }
        Span inner = reading.stretches.get(reading.quoteOf[unit - 1]).inner();
        boolean open = "?!-\u2014\u2026".indexOf(reading.document.text().charAt(inner.end() - 1)) >= 0;
        return open && (saysWithin(unit, unit + 5) || saysBehindApposition(unit));
    }

    private boolean saysWithin(int from, int to) {
        for (int next = from; next < Math.min(reading.size, to); next++) {
            if (reading.isSaying(next)) {
                return true;
            }
        }
        return false;
    }

    /** "Why?" Orla Fenn, who chairs the board, asked. */
    private boolean saysBehindApposition(int unit) {
        int comma = unit;
        while (comma < Math.min(reading.size, unit + 4) && reading.tag[comma].equals("PROPN")) {
            comma++;
        }
        if (comma == unit || !reading.word(comma).equals(",")) {
            return false;
        }
        int end = comma + 1;
        while (end < Math.min(reading.size, comma + LONGEST_APPOSITION)
                && reading.quoteOf[end] < 0
                && !reading.lower[end].equals(".")
                && !reading.lower[end].equals(",")) {
            end++;
        }
        return reading.word(end).equals(",") && reading.isSaying(end + 1);
    }
}
