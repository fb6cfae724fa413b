package pullquote.article.search;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the newest matches without reading many articles that are none, or many matches that are older. The newest
 * hundred articles are tried one by one, which finds common words; then the index is asked for all matches where they
 * seem few, else for one stretch of time after the other, each as long as the matches so far let expect.
 */
final class Newest {

    private static final int GROWTH = 8;
    /** With no more matches among some hundred articles, there may be few in all. */
    private static final int RARE = 3;

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** What a search may take before it answers with what it has, and a cursor to go on from. */
    private static final long PATIENCE = Duration.ofMillis(500).toNanos();

    private final Statements statements;
    private final Instant from;
    private final int count;
    private final List<Hit> hits = new ArrayList<>();

    /**
     * One search.
     *
     * @param from inclusive
     * @param count of the matches that are wanted
     */
    Newest(Statements statements, Instant from, int count) {
        this.statements = statements;
        this.from = from;
        this.count = count;
    }

    /** The newest ones behind a place. */
    Hits find(Place after) throws SQLException {
        hits.addAll(statements.tryEach(after, from, count));
        if (hits.size() == count) {
            return new Hits(hits, hits.get(count - 1).place(), false);
        }
        Statements.Tried tried = statements.tried(after, from);
        if (tried.all()) {
            return new Hits(hits, after, true);
        }
        return askStretches(tried);
    }

    private Hits askStretches(Statements.Tried tried) throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        Instant oldest = tried.oldest().isAfter(from) ? tried.oldest() : from;
        Duration length = next(Duration.between(tried.last().at(), tried.first()), hits.size());
        Place place = tried.last();
        boolean few = statements.canBeFew();
        while (hits.size() < count && place.reachesBackTo(oldest) && System.nanoTime() < end) {
            Instant older = beginning(place, length, oldest);
            boolean shortest = length.compareTo(SHORTEST) <= 0;
            Statements.Stretch found = statements.stretch(place, older, from, count - hits.size(), shortest);
            if (found.isTooLong()) {
                length = atLeastShortest(length.dividedBy(GROWTH));
            } else {
                hits.addAll(found.hits());
                place = Place.olderThan(older);
                length = next(length, found.hits().size());
            }
            if (few && hits.size() <= RARE) {
                Statements.Stretch rest = statements.few(place, from, count - hits.size());
                if (!rest.isTooLong()) {
                    hits.addAll(rest.hits());
                    return new Hits(hits, place, hits.size() < count);
                }
            }
            few = false;
        }
        boolean full = hits.size() == count;
        return new Hits(hits, full ? hits.get(count - 1).place() : place, !full && !place.reachesBackTo(oldest));
    }

    private static Instant beginning(Place place, Duration length, Instant oldest) {
        Instant wanted = place.at().minus(length);
        return Facets.beginning(wanted.isBefore(oldest) ? oldest : wanted, place.at());
    }

    /** As long as needed for the rest if the matches go on as they came in the last stretch, and some more. */
    private Duration next(Duration last, int found) {
        int need = count - hits.size();
        double factor = found == 0 ? GROWTH : Math.min(GROWTH, Math.max(0.25, 1.25 * need / found));
        return atLeastShortest(Duration.ofMillis((long) (last.toMillis() * factor)));
    }

    private static Duration atLeastShortest(Duration length) {
        return length.compareTo(SHORTEST) < 0 ? SHORTEST : length;
    }
}
