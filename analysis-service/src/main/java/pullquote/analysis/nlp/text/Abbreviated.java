package pullquote.analysis.nlp.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds points that the detector of sentences took for ends and that belong to a title or an initial before a name, or to a month or "No." before a number. */
final class Abbreviated {

    private static final String TITLES =
            "(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Rev|Hon|Supt|Insp|St|Ft|Mt)\\.";
    private static final Pattern TITLE = Pattern.compile("(?:^|[\\s(\"“])" + TITLES + "$");
    private static final Pattern ONE = Pattern.compile(TITLES);
    private static final Pattern INITIAL =
            Pattern.compile("(?:^|\\s)\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}\\.$");
    private static final Pattern MONTH =
            Pattern.compile("(?:^|[\\s(\"“])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos)\\.$");

    private static final Pattern FIRST_WORD = Pattern.compile("(\\p{Lu}[\\p{L}'’-]+)");
    /** After an initial, these open a sentence more often than they are a family name. */
    private static final Set<String> OPENERS = Set.of(
            "A",
            "After",
            "Although",
            "An",
            "And",
            "As",
            "At",
            "Before",
            "Both",
            "But",
            "By",
            "For",
            "From",
            "He",
            "Her",
            "Here",
            "His",
            "However",
            "How",
            "If",
            "In",
            "Is",
            "It",
            "Its",
            "Last",
            "Many",
            "More",
            "Most",
            "My",
            "No",
            "Not",
            "Of",
            "On",
            "One",
            "Or",
            "Our",
            "Police",
            "She",
            "Since",
            "So",
            "Some",
            "That",
            "The",
            "Their",
            "Then",
            "There",
            "These",
            "They",
            "This",
            "Those",
            "Though",
            "To",
            "We",
            "What",
            "When",
            "Where",
            "While",
            "Who",
            "Why",
            "With",
            "Yet",
            "You");

    /** No title or name with its initials is longer. */
    private static final int REACH = 40;

    private Abbreviated() {}

    /** Whether a word and its point are one token. */
    static boolean isTitle(String word) {
        return ONE.matcher(word).matches();
    }

    /** Whether a sentence that ends at {@code end} goes on with what starts at {@code next}. */
    static boolean goesOn(String text, int start, int end, int next) {
        if (next < text.length() && Character.isDigit(text.charAt(next))) {
            return MONTH.matcher(text.substring(Math.max(start, end - REACH), end))
                    .find();
        }
        Matcher word = FIRST_WORD.matcher(text).region(next, Math.min(text.length(), next + REACH));
        if (!word.lookingAt()) {
            return false;
        }
        String tail = text.substring(Math.max(start, end - REACH), end);
        return TITLE.matcher(tail).find() || INITIAL.matcher(tail).find() && !OPENERS.contains(word.group(1));
    }
}
