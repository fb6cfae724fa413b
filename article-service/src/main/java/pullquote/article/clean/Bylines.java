package pullquote.article.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that name the writer, and lines that tell the time of publication. */
public final class Bylines {

    private static final String NAME = "(?:\\p{Lu}[\\p{L}.'’-]{0,24}|de|la|van|von|der|den|del|bin|al-\\p{L}{2,20})";
    private static final String NAMES = NAME + "(?: " + NAME + "){0,4}";
    private static final Pattern BY = Pattern.compile(
            "^(?:(?i:written|words|story|report|text|reported|posted|published|analysis|opinion|review) )?(?i:by|von|por|par|di|door)[: ]{1,2}"
                    + "(" + NAMES + "(?:(?:,| and| &|, and| und| y| et| e) " + NAMES + "){0,4})(?<rest>.{0,80})$");
    private static final Pattern INSIDE =
            Pattern.compile("(?:^|[|•·,–—-]\\s?)[Bb]y (" + NAMES + ")\\s?(?:[|•·,–—-]|$)");
    private static final Pattern RANK = Pattern.compile(
            "(?i)\\b(?:correspondents?|editors?|reporters?|writers?|columnists?|staff|contributors?|producers?|journalists?|critics?|bureau|news|desk)\\b");
    private static final Set<String> DATE_WORDS = Set.of(
            "published",
            "updated",
            "posted",
            "last",
            "modified",
            "first",
            "created",
            "on",
            "at",
            "am",
            "pm",
            "a",
            "p",
            "m",
            "gmt",
            "utc",
            "est",
            "edt",
            "et",
            "cst",
            "cdt",
            "mst",
            "mdt",
            "pst",
            "pdt",
            "pt",
            "bst",
            "ist",
            "cet",
            "cest",
            "jst",
            "hrs",
            "hr",
            "h",
            "hour",
            "hours",
            "minutes",
            "minute",
            "min",
            "mins",
            "ago",
            "today",
            "yesterday",
            "date",
            "time",
            "of",
            "publication",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "the",
            "and",
            "read",
            "reading",
            "uhr",
            "um",
            "th",
            "st",
            "nd",
            "rd",
            "issued",
            "release",
            "local",
            "z",
            "s",
            "de");

    private Bylines() {}

    /**
     * The writers named by a line such as "By Ana Sol and Piet Vos, Political Editor", without what follows the names; empty where the
     * line is something else. A line that ends a sentence is no byline.
     */
    public static Optional<String> read(String line) {
        if (line.length() > 200 || line.endsWith(".") && line.length() > 60) {
            return Optional.empty();
        }
        Matcher matcher = BY.matcher(line);
        if (!matcher.matches() || !endsNames(matcher.group("rest"))) {
            return Optional.empty();
        }
        return Optional.of(withoutRanks(matcher.group(1).strip()));
    }

    /** The writers named inside a short line of marks and parts, such as "News | By Ana Sol | March 3". */
    static Optional<String> readInside(String line) {
        if (line.length() > 160) {
            return Optional.empty();
        }
        Matcher matcher = INSIDE.matcher(line);
        return matcher.find() ? Optional.of(withoutRanks(matcher.group(1).strip())) : Optional.empty();
    }

    /** "Nora Quill, Transport Correspondent" without what follows the comma. */
    private static String withoutRanks(String names) {
        String[] parts = names.split(",\\s*");
        StringBuilder kept = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length && !RANK.matcher(parts[i]).find(); i++) {
            kept.append(", ").append(parts[i]);
        }
        return kept.toString();
    }

    /** Whether words after a name tell its bearer's work and not another name. */
    static boolean isRank(String words) {
        return RANK.matcher(words).find();
    }

    /** After the names comes nothing, or a rank, a paper, a date, set off by a mark. */
    private static boolean endsNames(String rest) {
        return rest.isBlank()
                || ",|•·–—-(/;:".indexOf(rest.strip().charAt(0)) >= 0
                || rest.strip().matches("(?i)(?:for|in|at|on|updated|published) .*");
    }

    /** Whether a line holds nothing but the time of publication or the time that reading takes. */
    static boolean isDateLine(Wording line) {
        boolean told = false;
        for (String word : line.words()) {
            boolean digits = Character.isDigit(word.charAt(0));
            told |= digits || word.equals("yesterday") || word.equals("today");
            if (!digits && !DATE_WORDS.contains(word) && !Months.isName(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return told
                && line.size() >= 2
                && line.size() <= 24
                && line.words().stream().anyMatch(Bylines::isTimeWord);
    }

    private static boolean isTimeWord(String word) {
        return Months.isName(word)
                || DATE_WORDS.contains(word)
                        && !Set.of("a", "s", "of", "the", "and", "de", "m", "first", "last", "on", "at")
                                .contains(word)
                || word.matches("(?:19|20)\\d\\d");
    }
}
