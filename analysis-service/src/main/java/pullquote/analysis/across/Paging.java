package pullquote.analysis.across;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import pullquote.analysis.rest.Problems;

/**
 * Which part of a list is asked for. A cursor is an opaque word that holds the place behind a row.
 *
 * @param limit the most rows
 * @param cursor as it was given out; empty: from the start
 */
public record Paging(int limit, Optional<String> cursor) {

    /** How far a ranking can be walked. */
    static final int DEEPEST_RANK = 1000;

    /** The first rows. */
    public static Paging first(int limit) {
        return new Paging(limit, Optional.empty());
    }

    /** The ranks that are passed already. */
    int offset() {
        int offset = cursor.map(word -> (int) numbers(word, 1)[0]).orElse(0);
        if (offset < 0 || offset + limit > DEEPEST_RANK) {
            throw Problems.badParameter("cursor", "A ranking goes down to rank " + DEEPEST_RANK);
        }
        return offset;
    }

    /** The time and number of the last row that is passed already. */
    Optional<Place> place() {
        return cursor.map(word -> numbers(word, 2))
                .map(numbers -> new Place(Instant.EPOCH.plus(numbers[0], ChronoUnit.MICROS), numbers[1]));
    }

    /** Behind a row. */
    record Place(Instant at, long id) {

        String cursor() {
            return word(ChronoUnit.MICROS.between(Instant.EPOCH, at), id);
        }
    }

    /** The rows of this page out of a ranking's first rows, one more than are needed. */
    <T> RowPage<T> of(List<T> ranking, long articles, boolean capped) {
        int offset = Math.min(offset(), ranking.size());
        int end = Math.min(offset + limit, ranking.size());
        boolean more = ranking.size() > end && end + limit <= DEEPEST_RANK;
        return new RowPage<>(ranking.subList(offset, end), more ? word(end) : null, articles, capped);
    }

    private static String word(long... numbers) {
        String joined =
                String.join(":", LongStream.of(numbers).mapToObj(Long::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.US_ASCII));
    }

    private static long[] numbers(String word, int count) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.US_ASCII);
            long[] numbers =
                    Stream.of(joined.split(":", -1)).mapToLong(Long::parseLong).toArray();
            if (numbers.length == count) {
                return numbers;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw Problems.badParameter("cursor", "cursor is not one that this list gave out");
    }
}
