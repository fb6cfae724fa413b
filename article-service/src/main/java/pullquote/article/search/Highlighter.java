package pullquote.article.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Finds in a text what a search found it by. PostgreSQL keeps words without their places in characters, and its own
 * {@code ts_headline} costs more than the search: so words are reduced here by the same algorithm (Porter's second
 * English stemmer), but only those that begin as a searched one does.
 *
 * <p>For one thread at a time, since the stemmer is.
 */
final class Highlighter {

    private final List<Phrase> phrases;
    private final Set<String> lexemes = new HashSet<>();
    private final Set<Character> beginnings = new HashSet<>();
    private final Map<String, String> known = new HashMap<>();
    private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);

    Highlighter(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        phrases.forEach(phrase -> lexemes.addAll(phrase.lexemes()));
        lexemes.stream().filter(lexeme -> !lexeme.isEmpty()).forEach(lexeme -> beginnings.add(lexeme.charAt(0)));
    }

    /** Everything in the text that was searched for; places that lie in each other once. */
    Matches find(String text) {
        Map<Integer, Word> words = words(text);
        List<Match> found = new ArrayList<>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            List<Match> whole = matches(phrases.get(phrase), phrase, words);
            if (whole.isEmpty()) {
                // PostgreSQL takes more for one word than is one here (an address, a number with a point).
                for (String lexeme : phrases.get(phrase).lexemes()) {
                    whole.addAll(matches(Phrase.of(lexeme), phrase, words));
                    whole.addAll(literal(text, lexeme, phrase));
                }
            }
            found.addAll(whole);
        }
        return new Matches(apart(found));
    }

    /** A word of the text that has a searched lexeme. */
    private record Word(String lexeme, int start, int end) {}

    /** Those words by their number in the text. */
    private Map<Integer, Word> words(String text) {
        Map<Integer, Word> words = new HashMap<>();
        int number = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isPart(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                at++;
                continue;
            }
            if (beginnings.contains(Character.toLowerCase(text.charAt(start)))) {
                String lexeme = known.computeIfAbsent(text.substring(start, at), this::lexeme);
                if (!lexeme.isEmpty()) {
                    words.put(number, new Word(lexeme, start, at));
                }
            }
            number++;
        }
        return words;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The searched lexeme of a word; empty where it has none of them. */
    private String lexeme(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lexemes.contains(lower)) {
            return lower;
        }
        String stem = stemmer.stem(lower).toString();
        return lexemes.contains(stem) ? stem : "";
    }

    private static List<Match> matches(Phrase phrase, int number, Map<Integer, Word> words) {
        List<Match> found = new ArrayList<>();
        words.forEach((at, first) -> {
            int place = at;
            Word last = first;
            for (int i = 0; i < phrase.lexemes().size(); i++) {
                place += phrase.steps().get(i);
                Word word = words.get(place);
                if (word == null || !word.lexeme().equals(phrase.lexemes().get(i))) {
                    return;
                }
                last = word;
            }
            found.add(new Match(first.start(), last.end(), number));
        });
        return found;
    }

    private static List<Match> literal(String text, String lexeme, int number) {
        List<Match> found = new ArrayList<>();
        if (lexeme.codePoints().allMatch(Character::isLetterOrDigit)) {
            return found;
        }
        for (int at = 0; at + lexeme.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, lexeme, 0, lexeme.length())) {
                found.add(new Match(at, at + lexeme.length(), number));
                at += lexeme.length() - 1;
            }
        }
        return found;
    }

    private static List<Match> apart(List<Match> found) {
        found.sort(Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder()));
        List<Match> apart = new ArrayList<>();
        int end = 0;
        for (Match match : found) {
            if (match.start() >= end) {
                apart.add(match);
                end = match.end();
            }
        }
        return apart;
    }
}
