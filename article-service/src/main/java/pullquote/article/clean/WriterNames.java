package pullquote.article.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of writers as pages give them, with "By", ranks, dates and handles around them. */
final class WriterNames {

    private static final int READ = 300;
    private static final Pattern NOISE = Pattern.compile(
            "^(?i:(?:article |story |post |photos? |words |written |reported |published |posted |updated |guest post )*(?:by|von|por|par|di|door|author)[: ]+"
                    + "|about the author:? ?|author:? )|^By(?=\\p{Lu})|^.{0,60}\\b(?:[Ee]dited|[Ww]ritten|[Rr]eported) by ");
    private static final Pattern END = Pattern.compile(
            "(?i)(?:\\s[|•·–—-]\\s|\\s?[|•·]| \\(|,? (?:updated|published|posted|on|at|in|for) [\\p{L}\\d]|\\d{1,2}[:/. ]\\d|\\s@|\\bfollow\\b"
                    + "|\\bview\\b|https?:|\\bposts by\\b|[ ,]+(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b"
                    + "|[ ,]+(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d).*$");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");
    private static final Pattern LAST_MARKS = Pattern.compile("[.,:;\\s]{1,50}$");
    private static final Pattern ABBREVIATED = Pattern.compile("\\b(?:Jr|Sr|\\p{Lu})\\.$");
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "no author",
            "editor",
            "author",
            "authors",
            "webmaster",
            "by",
            "posts",
            "anonymous",
            "guest",
            "user",
            "unknown",
            "none",
            "null",
            "undefined",
            "home",
            "staff only",
            "follow",
            "view all posts",
            "see more",
            "more",
            "email",
            "facebook",
            "twitter",
            "newsroom staff",
            "read more");

    private WriterNames() {}

    /** A name, or several, without what stands around it. */
    static String clean(String name) {
        String text = NOISE.matcher(Characters.oneLine(name.substring(0, Math.min(READ, name.length()))))
                .replaceFirst("");
        text = END.matcher(text).replaceFirst("").strip();
        String[] parts = text.split(",\\s*", 20);
        StringBuilder kept = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length && !isRank(parts[i]); i++) {
            kept.append(", ").append(parts[i]);
        }
        return ABBREVIATED.matcher(kept).find()
                ? kept.toString().strip()
                : LAST_MARKS.matcher(kept).replaceFirst("").strip();
    }

    /** Work, or the initials of a paper or an agency. */
    private static boolean isRank(String words) {
        return Bylines.isRank(words) || INITIALS.matcher(words).matches();
    }

    /** Whether a cleaned text can be a name: short, no address, and its words mostly with capitals where its letters have them. */
    static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.length() >= 2
                && name.length() <= 120
                && name.split(" ", 20).length <= 14
                && !NOBODY.contains(lower)
                && !lower.contains("http")
                && !lower.contains("www.")
                && !lower.contains("@")
                && !lower.contains(".com")
                && name.chars().filter(Character::isDigit).count() <= 3
                && name.chars().anyMatch(Character::isLetter)
                && !isLowerCase(name);
    }

    /** Of three words or more most start with a small letter: a sentence, not a name. */
    private static boolean isLowerCase(String name) {
        String[] words = name.split(" ", 20);
        long small = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .count();
        return words.length >= 3 && 2 * small > words.length && !name.startsWith("Staff");
    }
}
