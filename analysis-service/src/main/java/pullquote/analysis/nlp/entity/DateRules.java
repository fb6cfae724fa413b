package pullquote.analysis.nlp.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/**
 * Rules for dates in English news. A value is an ISO 8601 day, month, year or week ({@code 2026-11-24}, {@code 2026-11}, {@code 2026},
 * {@code 2026-W48}); decades are intervals. Days of the week and months without a year are the nearest past ones, and after "will" or
 * "next" in the same sentence the nearest to come.
 */
final class DateRules {

    private static final String MONTH_STARTS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final List<String> COUNTS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern FUTURE =
            Pattern.compile("(?i)\\b(?:will|next|upcoming|due|plans? to|scheduled|going to|won['’]t)\\b|['’]ll\\b");

    /** A cue farther before the date than this, in code units, is not looked for. */
    private static final int FARTHEST_CUE = 200;

    private final Matcher matcher;
    private final Optional<LocalDate> publishedAt;
    private final boolean future;

    private DateRules(Matcher matcher, Optional<LocalDate> publishedAt, boolean future) {
        this.matcher = matcher;
        this.publishedAt = publishedAt;
        this.future = future;
    }

    static List<Value> find(Document document, Optional<LocalDate> publishedAt) {
        List<Value> values = new ArrayList<>();
        String text = document.text();
        Matcher matcher = DatePattern.DATE.matcher(text);
        while (matcher.find()) {
            if (isMay(matcher)) {
                continue;
            }
            int at = Math.min(
                    document.sentenceIndexAt(matcher.start()),
                    document.sentences().size() - 1);
            int opening = at < 0 ? 0 : document.sentences().get(at).start();
            int sentence = Math.min(Math.max(opening, matcher.start() - FARTHEST_CUE), matcher.start());
            boolean future =
                    FUTURE.matcher(text.substring(sentence, matcher.start())).find();
            DateRules rules = new DateRules(matcher, publishedAt, future);
            values.add(new Value(new Mention(rules.span(), EntityType.DATE), rules.value()));
        }
        return values;
    }

    /** A month in small letters is the verb "may" or "march", not a date. */
    private static boolean isMay(Matcher matcher) {
        for (String suffix : List.of("a", "b", "c", "d")) {
            String month = matcher.group("month" + suffix);
            if (month != null && Character.isLowerCase(month.charAt(0))) {
                return true;
            }
        }
        String weekday = matcher.group("weekday");
        return weekday != null && Character.isLowerCase(weekday.charAt(0));
    }

    /** Without the preposition that only told that a date follows. */
    private Span span() {
        if (matcher.group("yearalone") != null) {
            return new Span(matcher.start("yearalone"), matcher.end());
        }
        String which = matcher.group("whichmonth");
        boolean part = which != null && !which.toLowerCase(Locale.ROOT).matches("last|next|this");
        return new Span(part ? matcher.start("monthd") : matcher.start(), matcher.end());
    }

    private Optional<String> value() {
        try {
            return absolute().or(() -> publishedAt.flatMap(this::relative));
        } catch (DateTimeException e) {
            // "February 30": a date that is none has no value.
            return Optional.empty();
        }
    }

    private Optional<String> absolute() {
        if (matcher.group("iso") != null) {
            return Optional.of(LocalDate.parse(matcher.group("iso")).toString());
        }
        if (matcher.group("decade") != null) {
            int decade = Integer.parseInt(matcher.group("decade"));
            return Optional.of(decade + "/" + (decade + 9));
        }
        if (matcher.group("yearalone") != null) {
            return Optional.of(matcher.group("yearalone"));
        }
        if (matcher.group("yearc") != null) {
            return Optional.of(YearMonth.of(Integer.parseInt(matcher.group("yearc")), month("c"))
                    .toString());
        }
        for (String suffix : List.of("a", "b")) {
            if (matcher.group("year" + suffix) != null) {
                return Optional.of(
                        LocalDate.of(Integer.parseInt(matcher.group("year" + suffix)), month(suffix), day(suffix))
                                .toString());
            }
        }
        return Optional.empty();
    }

    private int month(String suffix) {
        return MONTH_STARTS.indexOf(
                                matcher.group("month" + suffix).substring(0, 3).toLowerCase(Locale.ROOT))
                        / 3
                + 1;
    }

    private int day(String suffix) {
        return Integer.parseInt(matcher.group("day" + suffix));
    }

    private Optional<String> relative(LocalDate today) {
        for (String suffix : List.of("a", "b")) {
            if (matcher.group("month" + suffix) != null) {
                return Optional.of(RelativeDates.nearestDay(today, month(suffix), day(suffix))
                        .toString());
            }
        }
        if (matcher.group("weekday") != null) {
            return Optional.of(RelativeDates.weekday(today, matcher.group("weekday"), lower("which"), future)
                    .toString());
        }
        if (matcher.group("monthd") != null) {
            return Optional.of(RelativeDates.month(today, month("d"), lower("whichmonth"), future)
                    .toString());
        }
        if (matcher.group("word") != null) {
            return Optional.of(RelativeDates.word(today, lower("word")).toString());
        }
        if (matcher.group("unit") != null) {
            int steps =
                    lower("whichunit").equals("last") ? -1 : lower("whichunit").equals("next") ? 1 : 0;
            return Optional.of(RelativeDates.unit(today, lower("unit"), steps));
        }
        if (matcher.group("unitago") == null) {
            return Optional.empty();
        }
        int count = count(lower("count"));
        return Optional.of(
                lower("unitago").equals("day")
                        ? today.minusDays(count).toString()
                        : RelativeDates.unit(today, lower("unitago"), -count));
    }

    private String lower(String group) {
        String found = matcher.group(group);
        return found == null ? "" : found.toLowerCase(Locale.ROOT);
    }

    private static int count(String word) {
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        return COUNTS.contains(word) ? COUNTS.indexOf(word) : Integer.parseInt(word);
    }
}
