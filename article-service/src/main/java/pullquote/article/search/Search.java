package pullquote.article.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds articles by their words, and by what else a list is narrowed by. */
@ApplicationScoped
public class Search {

    /** How many of the newest matches are ranked by relevance; to rank more takes long where a word is common. */
    public static final int RANKED = 100;

    /** Before all articles. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private final AgroalDataSource database;

    Search(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What was found.
     *
     * @param marks shows why
     */
    public record Found(Hits hits, Marks marks) {}

    /** The newest matches behind a place. */
    public Found newest(Wanted wanted, Optional<Place> after, int count) {
        return find(wanted, after, count, false);
    }

    /** The newest matches, {@value #RANKED} at most, best first. */
    public Found best(Wanted wanted) {
        Found found = find(wanted, Optional.empty(), RANKED + 1, true);
        List<Hit> newest = found.hits().list();
        List<Hit> ranked = newest.stream().limit(RANKED).sorted(Hit.BEST_FIRST).toList();
        return new Found(new Hits(ranked, found.hits().searched(), found.hits().complete()), found.marks());
    }

    private Found find(Wanted wanted, Optional<Place> after, int count, boolean ranked) {
        try (Connection connection = database.getConnection()) {
            Query query = Query.of(connection, wanted);
            if (query.findsNothing()) {
                return new Found(new Hits(List.of(), Place.START, true), new Marks(List.of()));
            }
            Place start = wanted.to().map(Place::olderThan).orElse(Place.START);
            Place place = after.filter(given -> !given.isNewerThan(start)).orElse(start);
            Newest newest = new Newest(
                    new Statements(connection, query, ranked), wanted.from().orElse(EARLIEST), count);
            return new Found(newest.find(place), new Marks(query.phrases()));
        } catch (SQLException e) {
            throw new IllegalStateException("The search failed", e);
        }
    }
}
