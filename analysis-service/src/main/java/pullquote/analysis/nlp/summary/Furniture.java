package pullquote.analysis.nlp.summary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands among the sentences of a page without being one: bylines, times, calls to the reader, captions. */
final class Furniture {

    private static final int LONGEST_NOTE = 12;
    private static final int LONGEST_NAME = 6;

    private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<![\\p{L}'’])\\p{Ll}{2,}");
    private static final Pattern BYLINE = Pattern.compile("(?i:by)\\b[\\s.:]*(?:\\p{Lu}.*)?");
    private static final Pattern STAMP = Pattern.compile(
            "(?i:(?:first |last )?(?:published|updated|modified|posted|created)\\b(?:\\s*[.:]|\\s+(?:at|on)\\s+\\d)).*");
    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:.]\\d\\d\\b");
    private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern CALL = Pattern.compile(
            "(?i:scroll (?:down|up|to)\\b|click (?:here|on|to)\\b|tap here\\b"
                    + "|read(?: more| next| the full|:)|see (?:also|more)\\b|more(?: on this story|:)|(?:watch|listen|video|gallery|related|recommended)\\s*[:|]"
                    + "|video\\s+scroll\\b|follow (?:@|us\\b)|sign up\\b|subscribe\\b|share (?:this|your)\\b|story continues\\b|advertisement\\b"
                    + "|do you have a story|have you got a story|for (?:more|full|the latest)\\b.{0,60}\\b(?:click|visit|go to|follow)\\b).*");
    private static final Pattern CAPTION = Pattern.compile(
            "\\((?:[^()]{0,40}\\b)?(?i:left|right|cent(?:re|er)|pictured|above|below|top|bottom|far left|far right|inset)\\b[^()]{0,20}\\)"
                    + "|(?i:\\b(?:pictured|file (?:photo|picture|image))\\b)|^(?i:photo|image|picture|photograph|graphic|credit)s?\\s*[:|/]");
    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}[\\p{L}'’ -]{1,28}: \\p{Lu}");
    private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\p{N})'’]\\s+\\.$|[\\p{L}\\p{N})]$");
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’ -]{1,30}(?:, \\p{Lu}[\\p{L}\\d. ]{1,24}){0,2} ?)?"
                    + "\\(\\p{Lu}[\\p{L}. ]{1,18}\\)\\s*(?:--?|[—–:])?\\s*"
                    + "|\\p{Lu}{2}[\\p{Lu}.'’ -]{1,30}(?:, \\p{Lu}[\\p{L}\\d. ]{1,24}){0,2}(?: \\([^()]{2,30}\\))?\\s*(?:\\s--?|[—–]|:)\\s+");

    private Furniture() {}

    /** Whether it is a note of the page rather than a sentence of the article. */
    static boolean isNote(String text, int words) {
        if (words == 0 || STAMP.matcher(text).matches() && words <= LONGEST_NOTE * 2) {
            return true;
        }
        if (words > LONGEST_NOTE * 2) {
            return false;
        }
        return CALL.matcher(text).matches() || isByline(text, words) || isTime(text, words);
    }

    private static boolean isByline(String text, int words) {
        return words <= LONGEST_NOTE
                && BYLINE.matcher(text).matches()
                && lowerCaseWords(text, "by|and|in|for|with|at|of") == 0;
    }

    private static boolean isTime(String text, int words) {
        return words <= LONGEST_NOTE
                && (CLOCK.matcher(text).find() || DATE.matcher(text).find())
                && lowerCaseWords(text, "at|on|am|pm|st|nd|rd|th|updated|published|last") == 0;
    }

    private static long lowerCaseWords(String text, String allowed) {
        return LOWER_CASE_WORD
                .matcher(text)
                .results()
                .filter(word -> !word.group().matches(allowed))
                .count();
    }

    /** Whether the sentence at {@code index} is a name among the notes at the start of a page ("By . Pat Ellery . PUBLISHED: …"). */
    static boolean isNameAmongNotes(List<String> texts, int index, int words) {
        String text = texts.get(index);
        if (words > LONGEST_NAME || lowerCaseWords(text, "and|for|in|of|the") > 0) {
            return false;
        }
        boolean afterBy = index > 0 && texts.get(index - 1).matches("(?i:by)\\s*[.:]?");
        boolean beforeStamp = texts.stream()
                .skip(index + 1L)
                .limit(2)
                .anyMatch(next -> next.startsWith("|") || STAMP.matcher(next).matches());
        return afterBy || beforeStamp;
    }

    /** Whether it reads like the caption of a picture. */
    static boolean isCaption(String text) {
        return CAPTION.matcher(text).find()
                || LABEL.matcher(text).find() && OPEN_END.matcher(text).find();
    }

    /** Length of the dateline at the start of a sentence, with the white space after it; 0 where there is none. */
    static int datelineLength(String text) {
        Matcher dateline = DATELINE.matcher(text);
        return dateline.lookingAt() && dateline.end() < text.length() ? dateline.end() : 0;
    }
}
