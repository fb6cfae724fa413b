package pullquote.article.search;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the newest matches without reading many articles that are none, or many matches that are older. The newest
 * hundred articles are tried one by one, which finds common words; then the index is asked for one stretch of time after
 * the other, each as long as the matches so far let expect, at last for all that is left. Where a stretch held too many,
 * shorter ones close in on the newest of them.
 */
final class Newest {

    private static final int GROWTH = 8;
    /** To read more candidates of a phrase in one stretch is likely to read too many. */
    private static final double CANDIDATES = 150;

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** What a search may take before it answers with what it has, and a cursor to go on from. */
    private static final long PATIENCE = Duration.ofMillis(500).toNanos();
    /** The same in articles that the index could not rule out and that were read in vain. */
    private static final int READ_IN_VAIN = 300;

    private final Statements statements;
    private final Instant from;
    private final int count;
    private final List<Hit> hits = new ArrayList<>();

    private Duration length = SHORTEST;
    /** When a match was written that is not in the list yet, if one is known. */
    private Optional<Instant> seen = Optional.empty();
    /** Where a stretch began that was too long. */
    private Optional<Instant> tooFar = Optional.empty();

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
        grow(Duration.between(tried.last().at(), tried.first()), hits.size(), hits.size());
        Place place = askStretches(tried.last(), oldest);
        boolean full = hits.size() == count;
        return new Hits(hits, full ? hits.get(count - 1).place() : place, !full && !place.reachesBackTo(oldest));
    }

    /** How far was looked. */
    private Place askStretches(Place start, Instant oldest) throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        int inVain = 0;
        Place place = start;
        while (hits.size() < count && place.reachesBackTo(oldest) && inVain < READ_IN_VAIN && System.nanoTime() < end) {
            Instant older = beginning(place, oldest);
            Duration asked = Duration.between(older.isBefore(oldest) ? oldest : older, place.at());
            Statements.Stretch found = ask(place, older, oldest);
            if (found.isTooLong()) {
                seen = found.newest().or(() -> seen);
                tooFar = Optional.of(older);
                closeIn(place, asked);
            } else {
                hits.addAll(found.hits());
                inVain += found.candidates() - found.hits().size();
                place = Place.olderThan(older);
                grow(asked, found.hits().size(), found.candidates());
                closeIn(place);
            }
        }
        return place;
    }

    private Statements.Stretch ask(Place place, Instant older, Instant oldest) throws SQLException {
        int need = count - hits.size();
        return statements.hasRest() && tooFar.isEmpty() && !older.isAfter(oldest)
                ? statements.rest(place, from, need)
                : statements.stretch(place, older, from, need, isShortest());
    }

    private Instant beginning(Place place, Instant oldest) {
        Instant wanted = place.at().minus(length);
        Instant older = wanted.isBefore(oldest) ? oldest : wanted;
        Instant beginning = Facets.beginning(older, place.newest());
        return isShortest() || tooFar.filter(far -> !beginning.isAfter(far)).isEmpty()
                ? beginning
                : Facets.beginningInside(older, place.newest());
    }

    private boolean isShortest() {
        return length.compareTo(SHORTEST) <= 0;
    }

    /** As long as needed for the rest if the matches go on as they came in the last stretch, and some more. */
    private void grow(Duration last, int found, int candidates) {
        int need = count - hits.size();
        double factor = found == 0 ? GROWTH : Math.min(GROWTH, Math.max(0.25, 1.25 * need / found));
        if (candidates > found) {
            factor = Math.min(factor, CANDIDATES / candidates);
        }
        length = atLeastShortest(Duration.ofMillis((long) (last.toMillis() * factor)));
    }

    /** After too long a stretch: up to the match that is known if that is near, else an eighth. */
    private void closeIn(Place place, Duration asked) {
        Duration eighth = asked.dividedBy(GROWTH);
        length = atLeastShortest(seen.map(match -> Duration.between(match, place.at()))
                .filter(near -> near.compareTo(asked.dividedBy(4)) < 0)
                .orElse(eighth));
    }

    /** After one that was not: not much further than to the middle between here and the match that is known. */
    private void closeIn(Place place) {
        seen = seen.filter(place::reachesBackTo);
        seen.map(match -> Duration.between(match, place.at()).dividedBy(2))
                .filter(half -> half.compareTo(length) < 0)
                .ifPresent(half -> length = atLeastShortest(half));
    }

    private static Duration atLeastShortest(Duration length) {
        return length.compareTo(SHORTEST) < 0 ? SHORTEST : length;
    }
}
