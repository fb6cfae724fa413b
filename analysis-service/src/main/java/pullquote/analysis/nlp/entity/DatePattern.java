package pullquote.analysis.nlp.entity;

import java.util.regex.Pattern;

/** How English news writes dates, as one pattern whose groups tell which form it is. Java wants each group named once, hence the suffixes. */
final class DatePattern {

    private static final String MONTHS =
            "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
                    + "|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)";
    private static final String WEEKDAY = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String COUNT = "(?<count>\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)";

    static final Pattern DATE = Pattern.compile(
            "(?<![\\w-])(?:"
                    + "(?<iso>\\d{4}-\\d{2}-\\d{2})(?![\\d-])"
                    + "|" + named(MONTHS + "\\s" + DAY + "(?![\\d:])(?:,?\\s" + YEAR + ")?(?!\\d)", "a")
                    + "|"
                    + named(
                            "(?:the\\s)?" + DAY + "\\s(?:of\\s)?" + MONTHS + "(?!\\w)(?:,?\\s" + YEAR + ")?(?!\\d)",
                            "b")
                    + "|" + named(MONTHS + "(?:\\sof)?,?\\s" + YEAR + "(?!\\d)", "c")
                    + "|(?:(?<which>last|next|this|this past|this coming)\\s)?" + WEEKDAY + "(?!\\w)"
                    + "|(?<whichmonth>in|since|until|by|last|next|this|early|late|mid-|of|during)\\s"
                    + named(MONTHS, "d") + "(?!\\w)(?!,?\\s\\d)"
                    + "|(?<word>(?:the day before )?yesterday|today|tonight|(?:the day after )?tomorrow)(?!\\w)"
                    + "|(?<whichunit>last|next|this)\\s(?<unit>week|month|year)(?!\\w)"
                    + "|" + COUNT + "\\s(?<unitago>day|week|month|year)s?\\sago(?!\\w)"
                    + "|(?:the\\s)?(?<decade>(?:1[5-9]|20)\\d0)s(?!\\w)"
                    + "|(?<yearintro>in|since|until|of|by|from|to|during|before|after|early|late|mid|between|and|year)\\s"
                    + YEAR.replace("year>", "yearalone>")
                    + "(?![\\d,.%:]\\d|\\d|\\s?(?:%|per|people|m\\b|km|miles|dollars))"
                    + ")",
            Pattern.CASE_INSENSITIVE);

    private DatePattern() {}

    private static String named(String pattern, String suffix) {
        return pattern.replace("<month>", "<month" + suffix + ">")
                .replace("<day>", "<day" + suffix + ">")
                .replace("<year>", "<year" + suffix + ">");
    }
}
