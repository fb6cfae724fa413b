package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/**
 * Finds the titles of works in quotation marks: a few words of which all but the small ones have a capital ("The Long Tide"). One word alone is
 * a title only beside a word for a work ("the film “Harbour”"), and in a headline nothing is.
 */
final class QuotedTitles {

    private static final Pattern QUOTED = Pattern.compile("[“\"](?=[\\p{Lu}\\d])([^“”\"\\n]{2,60}?)[.,!?…]?[”\"]"
            + "|(?<![^\\s(])[‘'](?=\\p{Lu})([^‘’'\\n]{2,60}?)[.,!?]?[’'](?![^\\s).,;:])");
    private static final Set<String> SMALL = WordLists.of("in-titles");
    private static final Set<String> WORKS = WordLists.of("work");
    private static final int MOST_WORDS = 8;
    /** How far from a title, in code units, the word for the work stands. */
    private static final int NEAR = 24;

    private QuotedTitles() {}

    static List<Span> find(NameWords words) {
        Document document = words.document();
        List<Span> titles = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(document.text());
        while (quoted.find()) {
            int group = quoted.group(1) == null ? 2 : 1;
            Span span = new Span(quoted.start(group), quoted.end(group));
            if (!words.inHeadline(span.start()) && isTitle(document, span)) {
                titles.add(span);
            }
        }
        return titles;
    }

    private static boolean isTitle(Document document, Span span) {
        List<String> words = List.of(document.textOf(span).split("\\s+"));
        long capitals = words.stream().filter(QuotedTitles::isWritten).count();
        boolean all = words.stream().allMatch(word -> isWritten(word) || SMALL.contains(word.toLowerCase(Locale.ROOT)));
        return all && words.size() <= MOST_WORDS && (capitals > 1 || isNamedAsWork(document.text(), span));
    }

    private static boolean isWritten(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || first == '&';
    }

    private static boolean isNamedAsWork(String text, Span span) {
        String before = text.substring(Math.max(0, span.start() - NEAR), span.start());
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + NEAR));
        return Words.of(before + " " + behind).stream().anyMatch(WORKS::contains);
    }
}
