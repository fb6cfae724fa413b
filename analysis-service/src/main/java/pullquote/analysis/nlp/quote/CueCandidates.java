package pullquote.analysis.nlp.quote;

import java.util.Set;

/** Which units can be cues at all: verbs, and of other words those of the lexicon. */
final class CueCandidates {

    private static final Set<String> OTHERS = Lexicon.read("other-cues.txt");
    private static final String DASHES = "\u2014\u2013\u2015--";

    private CueCandidates() {}

    static boolean isOne(Reading reading, int unit) {
        if (reading.isQuote(unit) || isSoCalled(reading, unit)) {
            return false;
        }
        String tag = reading.tag(unit);
        String word = reading.word(unit);
        if (tag.startsWith("VERB")
                || tag.startsWith("NOUN")
                || tag.startsWith("ADJ")
                || Lexicon.isSaying(word)
                || Lexicon.isNoun(word)
                || OTHERS.contains(word)) {
            return true;
        }
        return DASHES.contains(word) && unit > 0 && reading.isQuote(unit - 1) || word.equals(":");
    }

    /** "so-called", however the tokenizer cuts it: what follows is a term. */
    private static boolean isSoCalled(Reading reading, int unit) {
        String word = reading.word(unit);
        boolean cut = word.equals("called")
                && (reading.word(unit - 1).equals("-") || reading.word(unit - 1).equals("so"));
        return cut || word.equals("so-called");
    }
}
