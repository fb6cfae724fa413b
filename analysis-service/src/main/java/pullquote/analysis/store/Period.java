package pullquote.analysis.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A period that sums are kept of.
 *
 * @param days 1, 7 (from a Monday), 28 (from each fourth Monday since 1970-01-05), or 0 for all time
 * @param firstDay the day in UTC that it begins with
 */
public record Period(int days, LocalDate firstDay) {

    /** The lengths of the periods that each day is in. */
    public static final List<Integer> LENGTHS = List.of(0, 28, 7, 1);

    public static final Period ALL_TIME = new Period(0, LocalDate.EPOCH);

    /** The first Monday of the epoch. */
    private static final long MONDAY = 4;

    private static final int FOUR_WEEKS = 28;
    private static final int WEEK = 7;

    /** The period of a length that a day is in. */
    public static Period of(int days, LocalDate day) {
        return days == 0 ? ALL_TIME : new Period(days, startOf(days, day));
    }

    private static LocalDate startOf(int days, LocalDate day) {
        long number = day.toEpochDay() - MONDAY;
        return LocalDate.ofEpochDay(Math.floorDiv(number, days) * (long) days + MONDAY);
    }

    /**
     * The fewest periods that together are a range of days.
     *
     * @param from first day
     * @param to the day after the last; a range that is empty or reversed gives no periods
     */
    public static List<Period> within(LocalDate from, LocalDate to) {
        List<Period> periods = new ArrayList<>();
        LocalDate day = from;
        while (day.isBefore(to)) {
            Period period = longestAt(day, to);
            periods.add(period);
            day = day.plusDays(period.days());
        }
        return periods;
    }

    private static Period longestAt(LocalDate day, LocalDate to) {
        for (int days : List.of(FOUR_WEEKS, WEEK)) {
            if (startOf(days, day).equals(day) && !day.plusDays(days).isAfter(to)) {
                return new Period(days, day);
            }
        }
        return new Period(1, day);
    }

    /** All periods that a day is in. */
    public static List<Period> around(LocalDate day) {
        return LENGTHS.stream().map(days -> of(days, day)).toList();
    }
}
