package pullquote.article.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand one behind the other; mostly just one word.
 *
 * @param lexemes as PostgreSQL reduces words
 * @param steps how many words further each stands than the one before it; 0 for the first
 */
record Phrase(List<String> lexemes, List<Integer> steps) {

    /** A lexeme in its quotes, a phrase's operator, or one of {@code & | ! ( )}. */
    private static final Pattern PART = Pattern.compile("'((?:[^'\\\\]|''|\\\\.)*)'|<(-|\\d+)>|[&|!()]");

    Phrase {
        lexemes = List.copyOf(lexemes);
        steps = List.copyOf(steps);
    }

    static Phrase of(String lexeme) {
        return new Phrase(List.of(lexeme), List.of(0));
    }

    /** Whether any words of a query have to be neighbours, wanted or not. */
    static boolean isIn(String query) {
        return PART.matcher(query).results().anyMatch(part -> part.group().startsWith("<"));
    }

    /** The same query, with its phrases' words anywhere in the text. */
    static String loosened(String query) {
        return PART.matcher(query)
                .replaceAll(part -> Matcher.quoteReplacement(part.group().startsWith("<") ? "&" : part.group()));
    }

    /**
     * What a query wants to find; what it excludes is left out.
     *
     * @param query as PostgreSQL writes a {@code tsquery} (PostgreSQL manual, 8.11.2)
     */
    static List<Phrase> wanted(String query) {
        List<Phrase> phrases = new ArrayList<>();
        List<String> lexemes = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        int step = 0;
        List<MatchResult> parts = PART.matcher(query).results().toList();
        for (int i = 0; i < parts.size(); i++) {
            MatchResult part = parts.get(i);
            Optional<String> lexeme = lexeme(part);
            if (part.group().equals("!")) {
                i = behindExcluded(parts, i + 1);
            } else if (lexeme.isPresent()) {
                if (step == 0) {
                    flush(phrases, lexemes, steps);
                }
                lexemes.add(lexeme.get());
                steps.add(step);
                step = 0;
            } else if (part.group().startsWith("<")) {
                step = part.group(2).equals("-") ? 1 : Integer.parseInt(part.group(2));
            }
        }
        flush(phrases, lexemes, steps);
        return phrases;
    }

    private static Optional<String> lexeme(MatchResult part) {
        return Optional.ofNullable(part.group(1))
                .map(quoted -> quoted.replace("''", "'").replaceAll("\\\\(.)", "$1"));
    }

    /** The last part of what a {@code !} before {@code from} excludes: a lexeme or all between two brackets. */
    private static int behindExcluded(List<MatchResult> parts, int from) {
        int depth = 0;
        for (int i = from; i < parts.size(); i++) {
            String part = parts.get(i).group();
            depth += part.equals("(") ? 1 : part.equals(")") ? -1 : 0;
            if (depth == 0 && !part.equals("!")) {
                return i;
            }
        }
        return parts.size();
    }

    private static void flush(List<Phrase> phrases, List<String> lexemes, List<Integer> steps) {
        if (!lexemes.isEmpty()) {
            phrases.add(new Phrase(lexemes, steps));
            lexemes.clear();
            steps.clear();
        }
    }
}
