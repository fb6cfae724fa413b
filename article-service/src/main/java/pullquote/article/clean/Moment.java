package pullquote.article.clean;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A point in time as a page tells it.
 *
 * @param day the day where it was told
 * @param time the hour, where one is told
 * @param offset from UTC, where it is told
 */
record Moment(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    /** Days without an hour are taken at 00:00, hours without an offset as UTC. */
    Instant instant() {
        return day.atTime(time.orElse(LocalTime.MIN)).toInstant(offset.orElse(ZoneOffset.UTC));
    }

    /** Whether the day is the same or next to another. */
    boolean isNear(LocalDate other) {
        return Math.abs(day.toEpochDay() - other.toEpochDay()) <= 1;
    }

    /**
     * The instant nearest to this one on a day of UTC. A paper dates its stories by its own calendar: what was put out on Monday evening in one
     * place must not become Tuesday's because it was Tuesday in Greenwich.
     */
    Instant on(LocalDate shown) {
        Instant first = shown.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant last = shown.atTime(LAST).toInstant(ZoneOffset.UTC);
        Instant own = instant();
        return own.isBefore(first) ? first : own.isAfter(last) ? last : own;
    }
}
