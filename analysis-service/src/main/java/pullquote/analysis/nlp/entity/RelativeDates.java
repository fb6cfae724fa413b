package pullquote.analysis.nlp.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Dates as seen from the day of publication. */
final class RelativeDates {

    private RelativeDates() {}

    /** The year that brings a day closest to the day of publication. */
    static LocalDate nearestDay(LocalDate today, int month, int day) {
        LocalDate best = LocalDate.of(today.getYear(), month, day);
        for (int year : new int[] {today.getYear() - 1, today.getYear() + 1}) {
            boolean exists = YearMonth.of(year, month).isValidDay(day);
            if (exists && distance(today, LocalDate.of(year, month, day)) < distance(today, best)) {
                best = LocalDate.of(year, month, day);
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /** A day of the week: the nearest past one, or the nearest to come. */
    static LocalDate weekday(LocalDate today, String name, String which, boolean future) {
        DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        int back = Math.floorMod(today.getDayOfWeek().getValue() - day.getValue(), 7);
        if (which.equals("last")) {
            return today.minusDays(back == 0 ? 7 : back);
        }
        boolean ahead = which.equals("next") || which.endsWith("coming") || (which.isEmpty() && future);
        return ahead ? today.plusDays(7 - back) : today.minusDays(back);
    }

    /** A month: this year's or last year's where it has passed, this year's or next year's where it is to come. */
    static YearMonth month(LocalDate today, int month, String which, boolean future) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        boolean passed = month <= today.getMonthValue();
        if (which.equals("next") || (future && !which.equals("last"))) {
            return passed && month != today.getMonthValue() ? thisYear.plusYears(1) : thisYear;
        }
        boolean ahead = which.equals("by") || which.equals("until");
        return passed || ahead ? thisYear : thisYear.minusYears(1);
    }

    static LocalDate word(LocalDate today, String word) {
        return switch (word) {
            case "yesterday" -> today.minusDays(1);
            case "the day before yesterday" -> today.minusDays(2);
            case "tomorrow" -> today.plusDays(1);
            case "the day after tomorrow" -> today.plusDays(2);
            default -> today;
        };
    }

    static String unit(LocalDate today, String unit, int steps) {
        return switch (unit) {
            case "week" -> {
                LocalDate day = today.plusWeeks(steps);
                yield String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            }
            case "month" -> YearMonth.from(today).plusMonths(steps).toString();
            default -> Integer.toString(today.getYear() + steps);
        };
    }
}
