package pullquote.analysis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PeriodPropertyTest {

    @Property
    void periodsOfARangeFollowEachOtherAndAreTheRange(
            @ForAll @LongRange(min = -40_000, max = 40_000) long first, @ForAll @IntRange(max = 1500) int days) {
        LocalDate from = LocalDate.ofEpochDay(first);
        LocalDate day = from;
        List<Period> periods = Period.within(from, from.plusDays(days));
        for (Period period : periods) {
            assertThat(period.firstDay()).isEqualTo(day);
            assertThat(Period.around(day)).contains(period);
            day = day.plusDays(period.days());
        }
        assertThat(day).isEqualTo(from.plusDays(days));
        assertThat(periods.size()).isLessThan(20 + days / 28);
    }

    @Property
    void dayIsInOnePeriodOfEachLengthAndWeeksBeginOnMonday(
            @ForAll @LongRange(min = -40_000, max = 40_000) long number) {
        LocalDate day = LocalDate.ofEpochDay(number);
        for (int days : List.of(28, 7, 1)) {
            Period period = Period.of(days, day);
            assertThat(day).isBetween(period.firstDay(), period.firstDay().plusDays(days - 1L));
            assertThat(days == 1 || period.firstDay().getDayOfWeek().getValue() == 1)
                    .isTrue();
        }
    }
}
