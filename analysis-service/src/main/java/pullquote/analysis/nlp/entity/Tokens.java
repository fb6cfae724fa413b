package pullquote.analysis.nlp.entity;

import java.util.Locale;
import java.util.Set;
import pullquote.analysis.nlp.text.Token;

/** Reads single tokens. */
final class Tokens {

    private static final Set<String> MALE_WORDS = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE_WORDS = Set.of("she", "her", "hers", "herself");

    private Tokens() {}

    /** The token's word without what an apostrophe ties to it: tokens may be "Bell's" and "she'll". */
    static String bare(String word) {
        int end = word.length() - 1;
        while (end > 0 && end > word.length() - 4 && "'’".indexOf(word.charAt(end)) < 0) {
            end--;
        }
        boolean tied = end > 0 && "'’".indexOf(word.charAt(end)) >= 0;
        return tied ? word.substring(0, end) : word;
    }

    /** The part of speech of a token's word itself: a token like "Bell's" has two. */
    static String tagOf(Token token) {
        int plus = token.tag().indexOf('+');
        return plus < 0 ? token.tag() : token.tag().substring(0, plus);
    }

    static Gender ofPronoun(String word) {
        String lower = bare(word).toLowerCase(Locale.ROOT);
        if (MALE_WORDS.contains(lower)) {
            return Gender.MALE;
        }
        return FEMALE_WORDS.contains(lower) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
