package pullquote.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import pullquote.article.problem.Problems;

/** Times as callers write them: ISO 8601, a date or a time with offset. */
public final class Times {

    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private Times() {}

    /**
     * The instant; a date alone is its start in UTC.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400, naming the field
     */
    public static Instant parse(String field, String value) {
        try {
            Instant time = value.indexOf('T') < 0
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(value).toInstant();
            if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
                throw new DateTimeException("out of range");
            }
            // The database keeps microseconds; what is told on creation must equal what is read later.
            return time.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw Problems.badField(
                    field, field + " must be a date (2026-11-24) or a time with offset (2026-11-24T08:00:00Z)");
        }
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
