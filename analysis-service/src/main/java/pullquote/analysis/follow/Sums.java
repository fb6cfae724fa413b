package pullquote.analysis.follow;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import pullquote.analysis.store.Period;
import pullquote.analysis.store.Session;

/** What the articles of a batch add to the sums of entities and publishers, and take from them; written once for all of them. */
final class Sums {

    static final int ALL_PUBLISHERS = 0;

    private final Map<EntityPeriod, EntityCounts> entities = new TreeMap<>(Comparator.comparingInt(EntityPeriod::entity)
            .thenComparingInt(EntityPeriod::publisher)
            .thenComparingInt(row -> row.period().days())
            .thenComparing(row -> row.period().firstDay()));
    private final Map<PublisherDay, PublisherCounts> publishers =
            new TreeMap<>(Comparator.comparingInt(PublisherDay::publisher).thenComparing(PublisherDay::day));
    private boolean taken;

    private record EntityPeriod(int entity, int type, int publisher, Period period) {}

    private record PublisherDay(int publisher, LocalDate day) {}

    /** What one article says of an entity. */
    record EntityCounts(int articles, int mentions, int salience, int quotes, int quotedIn) {

        private EntityCounts plus(EntityCounts other, int sign) {
            return new EntityCounts(
                    articles + sign * other.articles,
                    mentions + sign * other.mentions,
                    salience + sign * other.salience,
                    quotes + sign * other.quotes,
                    quotedIn + sign * other.quotedIn);
        }

        static EntityCounts ofArticle(int mentions, int salience, int quotes) {
            return new EntityCounts(1, mentions, salience, quotes, quotes > 0 ? 1 : 0);
        }
    }

    /** What one article adds to its publisher. */
    record PublisherCounts(int articles, int mentions, int quotes, int anonymous, int unknown) {

        private PublisherCounts plus(PublisherCounts other, int sign) {
            return new PublisherCounts(
                    articles + sign * other.articles,
                    mentions + sign * other.mentions,
                    quotes + sign * other.quotes,
                    anonymous + sign * other.anonymous,
                    unknown + sign * other.unknown);
        }
    }

    /** Counts an entity of an article; {@code sign} is -1 for an article that goes. */
    void entity(int entity, int type, int publisher, LocalDate day, EntityCounts counts, int sign) {
        taken |= sign < 0;
        for (Period period : Period.around(day)) {
            for (int group : List.of(ALL_PUBLISHERS, publisher)) {
                EntityPeriod row = new EntityPeriod(entity, type, group, period);
                entities.put(
                        row,
                        entities.getOrDefault(row, new EntityCounts(0, 0, 0, 0, 0))
                                .plus(counts, sign));
            }
        }
    }

    /** Counts an article. */
    void article(int publisher, LocalDate day, PublisherCounts counts, int sign) {
        taken |= sign < 0;
        for (int group : List.of(ALL_PUBLISHERS, publisher)) {
            PublisherDay row = new PublisherDay(group, day);
            publishers.put(
                    row,
                    publishers
                            .getOrDefault(row, new PublisherCounts(0, 0, 0, 0, 0))
                            .plus(counts, sign));
        }
    }

    /** Adds all that another one has gathered. */
    void add(Sums other) {
        taken |= other.taken;
        other.entities.forEach((row, counts) -> entities.put(
                row, entities.getOrDefault(row, new EntityCounts(0, 0, 0, 0, 0)).plus(counts, 1)));
        other.publishers.forEach((row, counts) -> publishers.put(
                row,
                publishers.getOrDefault(row, new PublisherCounts(0, 0, 0, 0, 0)).plus(counts, 1)));
    }

    /** Adds everything to the tables, within the transaction of the session. */
    void write(Session session, short generation) throws SQLException {
        writeEntities(session, generation);
        writePublishers(session, generation);
        if (taken) {
            dropEmpty(session, generation);
        }
    }

    private void writeEntities(Session session, short generation) throws SQLException {
        if (entities.isEmpty()) {
            return;
        }
        session.update(
                """
                INSERT INTO entity_sum AS held (generation, entity, publisher, days, first_day, type, articles, mentions, salience, quotes, quoted_in)
                SELECT ?, * FROM unnest(?::int[], ?::int[], ?::int2[], ?::date[], ?::int2[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[])
                ON CONFLICT (generation, entity, publisher, days, first_day) DO UPDATE SET
                    articles = held.articles + excluded.articles,
                    mentions = held.mentions + excluded.mentions,
                    salience = held.salience + excluded.salience,
                    quotes = held.quotes + excluded.quotes,
                    quoted_in = held.quoted_in + excluded.quoted_in""",
                generation,
                keys(EntityPeriod::entity),
                keys(EntityPeriod::publisher),
                keys(row -> row.period().days()),
                keys(row -> row.period().firstDay()),
                keys(EntityPeriod::type),
                counts(EntityCounts::articles),
                counts(EntityCounts::mentions),
                counts(EntityCounts::salience),
                counts(EntityCounts::quotes),
                counts(EntityCounts::quotedIn));
    }

    private void writePublishers(Session session, short generation) throws SQLException {
        if (publishers.isEmpty()) {
            return;
        }
        List<PublisherDay> rows = new ArrayList<>(publishers.keySet());
        List<PublisherCounts> counts = new ArrayList<>(publishers.values());
        session.update(
                """
                INSERT INTO publisher_sum AS held (generation, publisher, day, articles, mentions, quotes, anonymous, unknown)
                SELECT ?, * FROM unnest(?::int[], ?::date[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[])
                ON CONFLICT (generation, publisher, day) DO UPDATE SET
                    articles = held.articles + excluded.articles,
                    mentions = held.mentions + excluded.mentions,
                    quotes = held.quotes + excluded.quotes,
                    anonymous = held.anonymous + excluded.anonymous,
                    unknown = held.unknown + excluded.unknown""",
                generation,
                rows.stream().map(PublisherDay::publisher).toList(),
                rows.stream().map(PublisherDay::day).toList(),
                counts.stream().map(PublisherCounts::articles).toList(),
                counts.stream().map(PublisherCounts::mentions).toList(),
                counts.stream().map(PublisherCounts::quotes).toList(),
                counts.stream().map(PublisherCounts::anonymous).toList(),
                counts.stream().map(PublisherCounts::unknown).toList());
    }

    private void dropEmpty(Session session, short generation) throws SQLException {
        session.update(
                "DELETE FROM entity_sum WHERE generation = ? AND articles = 0 AND entity = ANY (?)",
                generation,
                keys(EntityPeriod::entity));
        session.update("DELETE FROM publisher_sum WHERE generation = ? AND articles = 0", generation);
    }

    private <T> List<T> keys(Function<EntityPeriod, T> part) {
        return entities.keySet().stream().map(part).toList();
    }

    private List<Integer> counts(Function<EntityCounts, Integer> part) {
        return entities.values().stream().map(part).toList();
    }
}
