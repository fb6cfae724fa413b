package pullquote.analysis.nlp.quote;

import java.util.Set;

/** What words are in noun phrases, by their parts of speech, their letters and their neighbours. */
final class PhraseWords {

    /** Forms of verbs of saying that are plurals as well. */
    private static final Set<String> PLURALS =
            Set.of("texts", "blogs", "shows", "holds", "reads", "feels", "states", "issues", "addresses");

    private final Reading reading;

    PhraseWords(Reading reading) {
        this.reading = reading;
    }

    /** Whether a word that could go on with a noun phrase is a verb of saying that the tagger takes for a noun. */
    boolean isVerb(int unit, int start) {
        return unit > start && reading.isSaying(unit) && (isVerbBehind(unit, start) || isVerbAfterName(unit));
    }

    /** A form that is no plural, behind a name: "Fenn tells". */
    private boolean isVerbAfterName(int unit) {
        String word = reading.word(unit);
        boolean form =
                word.endsWith("s") && !Lexicon.isNoun(word) && !Lexicon.isNoun(word.substring(0, word.length() - 1));
        return form && !isNamed(unit) && !PLURALS.contains(word) && tagIs(unit - 1, "PROPN") && !isPossessive(unit - 1);
    }

    /** A count that stands for those who are counted: "the two said". */
    boolean isCount(int unit) {
        boolean verb = tagIs(unit + 1, "VERB") || tagIs(unit + 1, "AUX");
        return tagIs(unit, "NUM") && verb && reading.word(unit).chars().allMatch(Character::isLetter);
    }

    /** A verb that the tagger takes for a noun, where a quotation stands right before its subject and nothing behind it: "…," Fenn notes. */
    private boolean isVerbBehind(int unit, int start) {
        boolean behindQuote =
                reading.isQuote(start - 1) || reading.word(start - 1).equals(",") && reading.isQuote(start - 2);
        String next = reading.tag(unit + 1);
        return behindQuote && (unit + 1 >= reading.frameEnd(start) || next.startsWith("PUNCT"));
    }

    /** A capitalised word beside a verb of saying is a name, whatever it is elsewhere: "…," Swiss said. */
    boolean isUnknownName(int unit) {
        boolean capital =
                Character.isUpperCase(reading.token(reading.first[unit]).text().charAt(0));
        boolean beside = isSpoken(unit + 1) || isSpoken(unit - 1) && reading.isQuote(unit - 2);
        return capital && !reading.isQuote(unit) && tagIs(unit, "ADJ") && beside;
    }

    private boolean isSpoken(int unit) {
        return tagIs(unit, "VERB") && reading.isSaying(unit);
    }

    boolean isHyphen(int unit) {
        return (reading.word(unit).equals("-") || reading.word(unit).equals("&"))
                && startsNoun(unit - 1)
                && startsNoun(unit + 1);
    }

    /** A name in quotation marks inside a name, as in Joe "Red" Miller. */
    boolean isNickname(int unit, int start) {
        return unit > start
                && tagIs(unit - 1, "PROPN")
                && tagIs(unit + 1, "PROPN")
                && (reading.word(unit).startsWith("<Q1>") || reading.word(unit).startsWith("<Q2>"));
    }

    boolean startsNoun(int unit) {
        return isNamed(unit) || tagIs(unit, "NOUN") || tagIs(unit, "PROPN") || tagIs(unit, "ADJ") || tagIs(unit, "NUM");
    }

    boolean isNamed(int unit) {
        return unit >= 0 && unit < reading.size && !reading.isQuote(unit) && reading.entityOf[reading.first[unit]] >= 0;
    }

    /** The full stop of an abbreviated title that the tokenizer cut off: "Rep" and "." before a name. */
    boolean isTitleStop(int unit) {
        return reading.word(unit).equals(".") && Abbreviations.isTitle(reading.word(unit - 1)) && startsNoun(unit + 1);
    }

    boolean isHead(int unit) {
        return (tagIs(unit, "NOUN") || tagIs(unit, "PROPN")) && !isPossessive(unit)
                || isNamed(unit) && !isPossessive(unit);
    }

    boolean isPossessive(int unit) {
        return reading.tag(unit).endsWith("+PART") || reading.word(unit + 1).equals("'s");
    }

    boolean tagIs(int unit, String tag) {
        return reading.tag(unit).startsWith(tag);
    }
}
