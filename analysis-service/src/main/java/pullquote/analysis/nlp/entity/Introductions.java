package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/** Finds acronyms that a text introduces in brackets: "World Book Fund (WBF)", "WBF (World Book Fund)". */
final class Introductions {

    private static final Pattern OPENING = Pattern.compile("\\s*[(\\[]\\s*(?:the |or |formerly |“|\"|‘|')*");

    private static final Pattern BRACKETS = Pattern.compile("\\s?\\((?:the |or )?(\\p{Lu}[\\p{L}&.]{1,7})\\)");
    /** White space, brackets and acronym together, in code units. */
    private static final int LONGEST = 20;

    private Introductions() {}

    /** From the acronym's words to the full name's. */
    static Map<String, String> of(Document document, List<Mention> mentions) {
        Map<String, String> introduced = new HashMap<>();
        for (int i = 1; i < mentions.size(); i++) {
            Mention outside = mentions.get(i - 1);
            Mention inside = mentions.get(i);
            int gap = inside.start() - outside.end();
            if (gap < 1
                    || gap > 20
                    || !isClosed(document.text(), inside.end())
                    || !OPENING.matcher(document.text().substring(outside.end(), inside.start()))
                            .matches()) {
                continue;
            }
            String a = document.textOf(outside.span());
            String b = document.textOf(inside.span());
            if (fits(b, a)) {
                introduced.putIfAbsent(Words.key(b), keyOf(a));
            } else if (fits(a, b)) {
                introduced.putIfAbsent(Words.key(a), keyOf(b));
            }
        }
        return introduced;
    }

    /** The mentions, and the acronyms in brackets behind full names that were not found as such. */
    static List<Mention> add(Document document, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention name = mentions.get(i);
            all.add(name);
            int limit = i + 1 < mentions.size()
                    ? mentions.get(i + 1).start()
                    : document.text().length();
            // A cleaned mention can reach into the next one: then nothing stands between them.
            int end = Math.max(name.end(), Math.min(limit, name.end() + LONGEST));
            Matcher brackets = BRACKETS.matcher(document.text()).region(name.end(), end);
            if (name.type() == EntityType.ORGANIZATION
                    && brackets.lookingAt()
                    && fits(brackets.group(1), document.textOf(name.span()))) {
                all.add(new Mention(new Span(brackets.start(1), brackets.end(1)), EntityType.ORGANIZATION));
            }
        }
        return all;
    }

    private static String keyOf(String name) {
        String key = Words.key(name);
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    private static boolean isClosed(String text, int at) {
        return at < text.length() && ")],;”\"’'".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the letters of the acronym stand in the name in their order, the first at the start of a word. */
    private static boolean fits(String acronym, String name) {
        if (!OrganizationName.isAcronym(acronym) || !name.contains(" ")) {
            return false;
        }
        String letters = Words.key(acronym);
        String key = keyOf(name);
        int at = 0;
        for (char letter : letters.toCharArray()) {
            at = key.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
