package pullquote.analysis.nlp.quote;

import pullquote.analysis.nlp.text.Span;

/** Runs of units as text. */
final class Runs {

    private Runs() {}

    /** Whether a unit is a word outside quotation marks. */
    static boolean isWord(Reading reading, int unit) {
        return !reading.isQuote(unit)
                && Character.isLetterOrDigit(reading.word(unit).charAt(0));
    }

    /** Where a run stands without punctuation at its ends and without a leading "that". */
    static Span trimmed(Reading reading, int from, int to) {
        int start = from;
        int end = to;
        while (end - 1 > start && isPunctuation(reading, end - 1)) {
            end--;
        }
        while (start + 1 < end
                && (isPunctuation(reading, start) || reading.word(start).equals("that"))) {
            start++;
        }
        return reading.span(start, end);
    }

    private static boolean isPunctuation(Reading reading, int unit) {
        String word = reading.word(unit);
        return !reading.isQuote(unit)
                && word.length() <= 2
                && !Character.isLetterOrDigit(word.charAt(0))
                && ",.;:-\u2014\u2013".contains(word);
    }
}
