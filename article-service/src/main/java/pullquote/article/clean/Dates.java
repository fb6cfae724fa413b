package pullquote.article.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads points in time out of the many forms that pages and bylines have. Days without an hour are taken at 00:00 UTC. */
public final class Dates {

    /** Dates stand near the start of what is given; the rest isn't read, so that long texts cost nothing. */
    private static final int READ = 300;

    private static final int MOST = 4;

    // not \b, which is of ASCII alone in newer versions of Java
    private static final String START = "(?<![\\p{L}\\d])";
    private static final String END = "(?!\\d)";
    private static final String TIME =
            "(?:[T ,|@–-]{1,4}|\\s(?:at|um|às|à|a las|-)\\s)?(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?"
                    + "(?:\\s?([ap])\\.?m\\b\\.?)?\\s?(Z|[+-]\\d{2}:?\\d{2}|\\(?\\p{Lu}{2,4}\\b)?";

    /** A way to write dates: its groups of year, month and day. */
    private record Form(Pattern pattern, int year, int month, int day) {
        static Form of(String pattern, int year, int month, int day) {
            String whole = START + pattern + END + "(?:" + TIME + ")?";
            return new Form(Pattern.compile(whole, Pattern.CASE_INSENSITIVE), year, month, day);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("(\\d{4})-(\\d{1,2})-(\\d{1,2})", 1, 2, 3),
            Form.of("(\\d{4})/(\\d{1,2})/(\\d{1,2})", 1, 2, 3),
            Form.of("(\\d{4})\\s?[年년.]\\s?(\\d{1,2})\\s?[月월.]\\s?(\\d{1,2})[日일.]?", 1, 2, 3),
            Form.of("(\\p{L}{3,12})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})", 3, 1, 2),
            Form.of(
                    "(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?[\\s-]{1,2}(?:de |of )?(\\p{L}{3,12})[.,]?(?: de| del)?[\\s-]{1,2}(\\d{4})",
                    3, 2, 1),
            Form.of("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})", 3, 2, 1),
            Form.of("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})", 3, 2, 1),
            Form.of("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})", 3, 1, 2));

    private static final Form COMPACT = new Form(
            Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(?<half>)(?<zone>)"), 1, 2, 3);

    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
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

    /** A date in a text, and where it stands there. */
    record Found(int start, int end, Moment moment) {}

    /**
     * The first point in time that a piece of text tells; empty where it tells none, or none that can be (a 31st of February, a year
     * before 1800 or after 2100, the zero of computers' clocks), or where day and month cannot be told apart (3/4/2026).
     */
    public static Optional<Instant> read(String text) {
        return moment(text).map(Moment::instant);
    }

    /** As {@link #read}, with the day and the offset as the text has them. */
    static Optional<Moment> moment(String text) {
        String head = text.substring(0, Math.min(READ, text.length())).strip();
        return first(head, 0).or(() -> first(COMPACT, head, 0)).map(Found::moment);
    }

    /** The dates in a line, in order; the first few. */
    static List<Found> all(String line) {
        List<Found> all = new ArrayList<>();
        String head = line.substring(0, Math.min(READ, line.length()));
        Optional<Found> next = first(head, 0);
        while (next.isPresent() && all.size() < MOST) {
            all.add(next.get());
            next = first(head, next.get().end());
        }
        return all;
    }

    private static Optional<Found> first(String text, int from) {
        return FORMS.stream()
                .flatMap(form -> first(form, text, from).stream())
                .min(Comparator.comparingInt(Found::start));
    }

    private static Optional<Found> first(Form form, String text, int from) {
        Matcher matcher = form.pattern().matcher(text);
        for (boolean found = matcher.find(from); found; found = matcher.find()) {
            Optional<LocalDate> day = isClear(matcher)
                    ? day(matcher.group(form.year()), matcher.group(form.month()), matcher.group(form.day()))
                    : Optional.empty();
            if (day.isPresent()) {
                return Optional.of(new Found(matcher.start(), matcher.end(), at(day.get(), matcher)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Months.number(month), Integer.parseInt(day));
            boolean canBe = date.getYear() >= 1800 && date.getYear() <= 2100 && date.toEpochDay() != 0;
            return canBe ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // numbers that are no date; a later place may hold one
        }
    }

    /** Of two numbers before a year, with slashes, only one can be a month, or they are the same. */
    private static boolean isClear(Matcher matcher) {
        String text = matcher.group();
        int mark = matcher.end(1) - matcher.start();
        boolean isOpen = matcher.group(1).length() <= 2
                && mark < text.length()
                && "/-".indexOf(text.charAt(mark)) >= 0
                && matcher.group(2).chars().allMatch(Character::isDigit);
        if (!isOpen) {
            return true;
        }
        int a = Integer.parseInt(matcher.group(1));
        int b = Integer.parseInt(matcher.group(2));
        return a > 12 != b > 12 || a == b;
    }

    private static Moment at(LocalDate date, Matcher matcher) {
        if (matcher.group(4) == null) {
            return new Moment(date, Optional.empty(), Optional.empty());
        }
        String half = orEmpty(matcher.group(7)).toLowerCase(Locale.ROOT);
        int hour = Integer.parseInt(matcher.group(4));
        int minute = Integer.parseInt(matcher.group(5));
        int second = matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6));
        hour = half.equals("p") && hour < 12 ? hour + 12 : half.equals("a") && hour == 12 ? 0 : hour;
        if (hour > 23 || minute > 59 || second > 59) {
            return new Moment(date, Optional.empty(), Optional.empty());
        }
        return new Moment(date, Optional.of(LocalTime.of(hour, minute, second)), offset(orEmpty(matcher.group(8))));
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static Optional<ZoneOffset> offset(String zone) {
        if (zone.startsWith("+") || zone.startsWith("-")) {
            int hours = Integer.parseInt(zone.substring(1, 3));
            return hours > 17
                    ? Optional.empty()
                    : Optional.of(ZoneOffset.of(zone.substring(0, 3) + ":" + zone.substring(zone.length() - 2)));
        }
        return Optional.ofNullable(ZONES.get(zone.replace("(", "").toUpperCase(Locale.ROOT)));
    }
}
