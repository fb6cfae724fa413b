package pullquote.analysis.across;

import jakarta.ws.rs.core.UriInfo;
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
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.rest.Problems;
import pullquote.analysis.store.EntityTypes;

/** The query parameters of a question across articles. Wrong values are problems with status 400 that name the parameter. */
record AcrossParameters(UriInfo uri) {

    private static final int DEFAULT_LIMIT = 20;
    private static final int LARGEST_LIMIT = 500;

    Selection selection() {
        return new Selection(day("from", false), day("to", true), word("publisher"), word("q"));
    }

    Paging paging() {
        return paging(DEFAULT_LIMIT);
    }

    Paging paging(int defaultLimit) {
        return new Paging(number("limit").orElse(defaultLimit), word("cursor"));
    }

    Optional<EntityType> type() {
        return word("type")
                .map(word -> EntityTypes.all().stream()
                        .filter(type -> type.name().equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow(() -> Problems.badParameter("type", "type must be one of " + EntityTypes.all())));
    }

    Interval interval() {
        return word("interval")
                .map(word -> Arrays.stream(Interval.values())
                        .filter(interval -> interval.name().equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow(() -> Problems.badParameter("interval", "interval must be day, week or month")))
                .orElse(Interval.DAY);
    }

    QuoteFilter quoteFilter() {
        Optional<Long> cluster = word("cluster").map(word -> {
            if (!word.matches("\\d{1,18}")) {
                throw Problems.badParameter("cluster", "cluster must be the id of a cluster");
            }
            return Long.parseLong(word);
        });
        return new QuoteFilter(selection(), word("speaker"), word("about"), cluster);
    }

    static UUID entityId(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException e) {
            throw Problems.notFound("There is no entity " + word);
        }
    }

    private Optional<LocalDate> day(String name, boolean up) {
        return word(name).map(word -> {
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

    private Optional<Integer> number(String name) {
        return word(name).map(word -> {
            int number = word.matches("\\d{1,6}") ? Integer.parseInt(word) : 0;
            if (number < 1 || number > LARGEST_LIMIT) {
                throw Problems.badParameter(name, name + " must be a number from 1 to " + LARGEST_LIMIT);
            }
            return number;
        });
    }

    private Optional<String> word(String name) {
        Optional<String> word = Optional.ofNullable(uri.getQueryParameters().getFirst(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
        if (word.isPresent() && word.get().indexOf('\0') >= 0) {
            throw Problems.badParameter(name, name + " holds NUL, which no text holds");
        }
        return word;
    }
}
