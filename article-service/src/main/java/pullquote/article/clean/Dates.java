package pullquote.article.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads points in time out of the many forms that pages and bylines have. Days without an hour are taken at 00:00 UTC. */
public final class Dates {

    /** Dates stand near the start of what is given; the rest isn't read, so that long texts cost nothing. */
    private static final int READ = 300;

    private static final String TIME =
            "(?:[T ,|@–-]{1,4}|\\s(?:at|um|às|à|a las|-)\\s)?(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?"
                    + "(?:\\s?([ap])\\.?m\\b\\.?)?\\s?(Z|[+-]\\d{2}:?\\d{2}|\\(?\\p{Lu}{2,4}\\b)?";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)(?:" + TIME + ")?");
    private static final Pattern SLASHES = Pattern.compile("\\b(\\d{4})/(\\d{1,2})/(\\d{1,2})\\b(?:" + TIME + ")?");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(\\p{L}{3,10})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})\\b(?:" + TIME + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th|\\.|º)?[\\s-]{1,2}(?:de |of )?(\\p{L}{3,10})[.,]?(?: de| del)?[\\s-]{1,2}(\\d{4})\\b(?:"
                    + TIME + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTS =
            Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b(?:" + TIME + ")?");
    private static final Pattern NUMBERS =
            Pattern.compile("\\b(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})\\b(?:" + TIME + ")?");

    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("ET", ZoneOffset.ofHours(-5)),
            Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("PT", ZoneOffset.ofHours(-8)),
            Map.entry("BST", ZoneOffset.ofHours(1)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("AEST", ZoneOffset.ofHours(10)));

    private Dates() {}

    /**
     * The first point in time that a piece of text tells; empty where it tells none, or none that can be (a 31st of February, a year
     * before 1800 or after 2100, the zero of computers' clocks), or where day and month cannot be told apart (3/4/2026).
     */
    public static Optional<Instant> read(String text) {
        String head = text.substring(0, Math.min(READ, text.length())).strip();
        return first(ISO, head, 1, 2, 3)
                .or(() -> first(SLASHES, head, 1, 2, 3))
                .or(() -> first(MONTH_FIRST, head, 3, 1, 2))
                .or(() -> first(DAY_FIRST, head, 3, 2, 1))
                .or(() -> first(DOTS, head, 3, 2, 1))
                .or(() -> first(COMPACT, head, 1, 2, 3))
                .or(() -> first(NUMBERS, head, 3, 2, 1).filter(found -> isClear(head)))
                .or(() -> first(NUMBERS, head, 3, 1, 2).filter(found -> isClear(head)));
    }

    /** Of two numbers before a year only one can be a month, or they are the same. */
    private static boolean isClear(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            return false;
        }
        int a = Integer.parseInt(matcher.group(1));
        int b = Integer.parseInt(matcher.group(2));
        return a > 12 != b > 12 || a == b;
    }

    private static Optional<Instant> first(Pattern form, String text, int year, int month, int day) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            int monthNumber = Months.number(matcher.group(month));
            try {
                LocalDate date = LocalDate.of(
                        Integer.parseInt(matcher.group(year)), monthNumber, Integer.parseInt(matcher.group(day)));
                if (date.getYear() >= 1800 && date.getYear() <= 2100 && date.toEpochDay() != 0) {
                    return Optional.of(at(date, matcher));
                }
            } catch (DateTimeException e) {
                continue; // numbers that are no date; a later place may hold one
            }
        }
        return Optional.empty();
    }

    private static Instant at(LocalDate date, Matcher matcher) {
        if (matcher.group(4) == null) {
            return date.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        int hour = Integer.parseInt(matcher.group(4));
        int minute = Integer.parseInt(matcher.group(5));
        int second = matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6));
        String half = matcher.groupCount() < 7 || matcher.group(7) == null
                ? ""
                : matcher.group(7).toLowerCase(java.util.Locale.ROOT);
        hour = half.equals("p") && hour < 12 ? hour + 12 : half.equals("a") && hour == 12 ? 0 : hour;
        if (hour > 23 || minute > 59 || second > 59) {
            return date.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        return LocalDateTime.of(date, LocalTime.of(hour, minute, second))
                .toInstant(matcher.groupCount() < 8 ? ZoneOffset.UTC : offset(matcher.group(8)));
    }

    private static ZoneOffset offset(@org.jspecify.annotations.Nullable String zone) {
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        if (zone.startsWith("+") || zone.startsWith("-")) {
            int hours = Integer.parseInt(zone.substring(1, 3));
            return hours > 17
                    ? ZoneOffset.UTC
                    : ZoneOffset.of(zone.substring(0, 3) + ":" + zone.substring(zone.length() - 2));
        }
        return ZONES.getOrDefault(zone.replace("(", ""), ZoneOffset.UTC);
    }
}
