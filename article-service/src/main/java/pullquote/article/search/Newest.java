package pullquote.article.search;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the newest matches without reading many articles that are none, or many matches that are older. The newest
 * hundred articles are tried one by one, which finds common words; then the index is asked for one stretch of time after
 * the other, as long as there are few matches in them. Of one with many the shorter stretches are asked for that it is
 * made of.
 */
final class Newest {

    private static final int GROWTH = 8;
    private static final int SHRINKING = 16;

    /** What a search may take before it answers with what it has, and a cursor to go on from. */
    private static final long PATIENCE = Duration.ofMillis(500).toNanos();
    /** The same in articles that the index could not rule out and that were read in vain: after some, and at most. */
    private static final int READ_IN_VAIN = 150;

    private static final int MOST_IN_VAIN = 250;

    /** In times that the newest hundred articles take. */
    private static final int REACH = 500;

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
        Instant oldest = tried.oldest().isAfter(from) ? tried.oldest() : from;
        Place place = askStretches(tried.last(), reach(tried, oldest), length(tried));
        boolean full = hits.size() == count;
        return new Hits(hits, full ? hits.get(count - 1).place() : place, !full && !place.reachesBackTo(oldest));
    }

    /** How far is looked: where nothing is needed that the index could begin with, all articles have to be gone through. */
    private Instant reach(Statements.Tried tried, Instant oldest) {
        Instant reach = tried.last().at().minus(tried.span().multipliedBy(REACH));
        return statements.excludeOnly() && reach.isAfter(oldest) ? reach : oldest;
    }

    /** What is needed if the matches go on as they came among those that were tried, and some more. */
    private Duration length(Statements.Tried tried) {
        double factor = hits.isEmpty() ? GROWTH : Math.min(GROWTH, 1.25 * (count - hits.size()) / hits.size());
        return Duration.ofMillis((long) (tried.span().toMillis() * factor));
    }

    /** How far was looked. */
    private Place askStretches(Place start, Instant oldest, Duration firstLength) throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        int inVain = 0;
        Duration length = firstLength;
        Place place = start;
        while (hits.size() < count && place.reachesBackTo(oldest) && inVain < READ_IN_VAIN && System.nanoTime() < end) {
            List<Stretch> stretches = stretches(oldest, place.newest(), length);
            Statements.Asked asked = statements.ask(stretches, place, from, count - hits.size(), MOST_IN_VAIN - inVain);
            hits.addAll(asked.hits());
            inVain += asked.inVain();
            int answered = asked.end().orElse(stretches.size());
            if (answered > 0) {
                place = Place.olderThan(stretches.get(answered - 1).beginning());
            }
            Duration next =
                    stretches.get(Math.min(answered, stretches.size() - 1)).length();
            boolean tooLong = answered < stretches.size() && asked.reached().isEmpty();
            length = tooLong ? Duration.ofSeconds(next.getSeconds() / SHRINKING) : next;
            place = asked.reached().orElse(place);
        }
        return place;
    }

    /** A shortest one is asked for alone: there all candidates are looked at. */
    private List<Stretch> stretches(Instant oldest, Instant newest, Duration length) {
        List<Stretch> all = Stretch.between(oldest, newest, length, statements.excludeAny());
        return all.get(0).isShortest() ? all.subList(0, 1) : all;
    }
}
