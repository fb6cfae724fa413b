package pullquote.analysis.across;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.rest.Problems;
import pullquote.analysis.store.EntityTypes;

/** The query parameters that all questions across articles take. Wrong values are problems with status 400 that name the parameter. */
public class AcrossParameters {

    private static final int DEFAULT_LIMIT = 20;
    private static final int LARGEST_LIMIT = 500;

    @QueryParam("from")
    @Parameter(
            description = "First day that counts: a date, or a time, which stands for its day in UTC",
            example = "2026-03-01")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "The day after the last that counts; a time within a day includes that day",
            example = "2026-04-01")
    @Nullable
    String to;

    @QueryParam("publisher")
    @Parameter(description = "Exactly this publisher")
    @Nullable
    String publisher;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words of the articles, or of the quotes where quotes are asked for: words, \"a phrase\", or, -not."
                            + " Sums are then over the newest 300 articles that match")
    @Nullable
    String q;

    @QueryParam("limit")
    @Parameter(description = "The most rows, 1 to 500")
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: next of the page before")
    @Nullable
    String cursor;

    @QueryParam("format")
    @Parameter(description = "json or csv; else the Accept header decides")
    @Nullable
    String format;

    Selection selection() {
        return new Selection(day("from", from, false), day("to", to, true), word("publisher", publisher), word("q", q));
    }

    Paging paging() {
        return paging(DEFAULT_LIMIT);
    }

    Paging paging(int defaultLimit) {
        return new Paging(number("limit", limit).orElse(defaultLimit), word("cursor", cursor));
    }

    QuoteFilter quoteFilter(@Nullable String speaker, @Nullable String about, @Nullable String cluster) {
        Optional<Long> number = word("cluster", cluster).map(word -> {
            if (!word.matches("\\d{1,18}")) {
                throw Problems.badParameter("cluster", "cluster must be the id of a cluster");
            }
            return Long.parseLong(word);
        });
        return new QuoteFilter(selection(), word("speaker", speaker), word("about", about), number);
    }

    static Optional<EntityType> type(@Nullable String value) {
        return word("type", value)
                .map(word -> EntityTypes.all().stream()
                        .filter(type -> type.name().equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow(() -> Problems.badParameter("type", "type must be one of " + EntityTypes.all())));
    }

    static Interval interval(@Nullable String value) {
        return word("interval", value)
                .map(word -> Arrays.stream(Interval.values())
                        .filter(interval -> interval.name().equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow(() -> Problems.badParameter("interval", "interval must be day, week or month")))
                .orElse(Interval.DAY);
    }

    static UUID entityId(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException e) {
            throw Problems.notFound("There is no entity " + word);
        }
    }

    private static Optional<LocalDate> day(String name, @Nullable String value, boolean up) {
        return word(name, value).map(word -> {
            try {
                return parse(word, up);
            } catch (DateTimeParseException e) {
                throw Problems.badParameter(
                        name, name + " must be a date or time such as 2026-03-01 or 2026-03-01T12:00:00Z");
            }
        });
    }

    /** The day of a date or time; of a time on the way through a day the next one, where it is rounded up. */
    private static LocalDate parse(String word, boolean up) {
        if (word.length() == "2026-03-01".length()) {
            return LocalDate.parse(word);
        }
        // A plus in an address stands for a space.
        Instant time = OffsetDateTime.parse(word.replace(' ', '+').toUpperCase(Locale.ROOT))
                .toInstant();
        OffsetDateTime utc = time.atOffset(ZoneOffset.UTC);
        boolean within = !utc.toLocalTime().equals(LocalTime.MIDNIGHT);
        return up && within ? utc.toLocalDate().plusDays(1) : utc.toLocalDate();
    }

    private static Optional<Integer> number(String name, @Nullable String value) {
        return word(name, value).map(word -> {
            int number = word.matches("\\d{1,6}") ? Integer.parseInt(word) : 0;
            if (number < 1 || number > LARGEST_LIMIT) {
                throw Problems.badParameter(name, name + " must be a number from 1 to " + LARGEST_LIMIT);
            }
            return number;
        });
    }

    private static Optional<String> word(String name, @Nullable String value) {
        Optional<String> word = Optional.ofNullable(value).map(String::strip).filter(one -> !one.isEmpty());
        if (word.isPresent() && word.get().indexOf('\0') >= 0) {
            throw Problems.badParameter(name, name + " holds NUL, which no text holds");
        }
        return word;
    }
}
