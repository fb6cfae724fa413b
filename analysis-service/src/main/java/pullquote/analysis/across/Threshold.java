package pullquote.analysis.across;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.store.Period;
import pullquote.analysis.store.Session;

/**
 * The first of a ranking over several periods, from the ranking of each: Fagin's threshold algorithm ("Optimal aggregation algorithms for
 * middleware", PODS 2001). The first few of each period are candidates. What a candidate has in the periods that it was not read in is at
 * most what the last one read there has, so most can be told to be out without a look; of the others the sums are exact. Who is no
 * candidate has at most what the last one read has in each period; while that could be more than the last rank has, more are read.
 *
 * <p>A ranking by articles leaves out who is in a single article of a period. So where a rank's count is not above the number of periods
 * (at most some thirty for a year or two), an entity that no period has twice may be missing from it.
 */
final class Threshold {

    private static final int DEEPEST = 1500;
    /** Of one publisher, many are quoted as often as each other; to read too few at first means to read twice. */
    private static final int DEEP = 160;

    private final Session session;
    private final Scope scope;
    private final Order order;

    Threshold(Session session, Scope scope, Order order) {
        this.session = session;
        this.scope = scope;
        this.order = order;
    }

    /** What entities are ranked by. */
    enum Order {
        ARTICLES("articles", "mentions", "salience", "articles > 1", 1),
        QUOTES("quotes", "quoted_in", "articles", "quotes > 0", 0);

        private final String first;
        private final String second;
        private final String third;
        private final String ranked;
        private final int unranked;

        Order(String first, String second, String third, String ranked, int unranked) {
            this.first = first;
            this.second = second;
            this.third = third;
            this.ranked = ranked;
            this.unranked = unranked;
        }
    }

    /** The first {@code count} entities of some types. */
    List<Ranked> first(int count, List<Integer> types) throws SQLException {
        List<Period> periods = scope.periods();
        if (periods.isEmpty()) {
            return List.of();
        }
        int depth = Math.max(order == Order.QUOTES && scope.publisher() != 0 ? DEEP : 40, count + count / 2);
        while (true) {
            List<Bounded> found = read(periods, count, types, depth);
            boolean enough = found.size() >= count
                    && found.get(count - 1).ranked().first() >= found.get(0).bound();
            boolean allRead = found.isEmpty() || found.get(0).bound() <= (long) order.unranked * periods.size();
            if (enough || allRead || depth >= DEEPEST) {
                return found.stream().map(Bounded::ranked).toList();
            }
            depth *= 4;
        }
    }

    private record Bounded(Ranked ranked, long bound) {}

    /** A run of periods of one length, one after the other. */
    private record Run(int days, Period first, Period last) {}

    private List<Bounded> read(List<Period> periods, int count, List<Integer> types, int depth) throws SQLException {
        List<Run> runs = runs(periods);
        return session.list(
                sql(),
                row -> new Bounded(
                        new Ranked(row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4)), row.getLong(5)),
                periods.stream().map(Period::days).toList(),
                periods.stream().map(Period::firstDay).toList(),
                types,
                scope.generation().id(),
                scope.publisher(),
                depth,
                depth,
                order.unranked,
                periods.size(),
                order.unranked,
                count - 1,
                runs.stream().map(Run::days).toList(),
                runs.stream().map(run -> run.first().firstDay()).toList(),
                runs.stream().map(run -> run.last().firstDay()).toList(),
                scope.generation().id(),
                scope.publisher(),
                count);
    }

    private String sql() {
        return """
                WITH tops AS MATERIALIZED (
                    SELECT p.period, t.type, e.entity, e.counted
                      FROM unnest(?::int2[], ?::date[]) WITH ORDINALITY p (days, first_day, period)
                     CROSS JOIN unnest(?::int2[]) t (type)
                     CROSS JOIN LATERAL (
                        SELECT entity, $first AS counted FROM entity_sum
                         WHERE generation = ? AND publisher = ? AND days = p.days AND first_day = p.first_day $type AND $ranked
                         ORDER BY $first DESC, entity LIMIT ?) e),
                lists AS (
                    SELECT type, period, CASE WHEN count(*) = ? THEN min(counted) ELSE ? END AS bound FROM tops GROUP BY type, period),
                types AS (
                    SELECT type, sum(bound) + (? - count(*)) * ? AS bound FROM lists GROUP BY type),
                candidates AS (
                    SELECT t.entity, sum(t.counted) AS least, sum(t.counted - l.bound) + max(y.bound) AS most
                      FROM tops t JOIN lists l USING (type, period) JOIN types y USING (type) GROUP BY t.entity),
                kept AS (
                    SELECT entity FROM candidates
                     WHERE most >= coalesce((SELECT least FROM candidates ORDER BY least DESC OFFSET ? LIMIT 1), 0)),
                sums AS (
                    SELECT c.entity, sum(e.$first) AS one, sum(e.$second) AS two, sum(e.$third) AS three
                      FROM kept c
                     CROSS JOIN unnest(?::int2[], ?::date[], ?::date[]) r (days, first_day, last_day)
                     CROSS JOIN LATERAL (
                        SELECT $first, $second, $third FROM entity_sum
                         WHERE generation = ? AND entity = c.entity AND publisher = ? AND days = r.days
                           AND first_day BETWEEN r.first_day AND r.last_day OFFSET 0) e
                     GROUP BY c.entity)
                SELECT entity, one, two, three, (SELECT max(bound) FROM types) FROM sums
                 ORDER BY one DESC, two DESC, entity LIMIT ?""".replace("$type", order == Order.ARTICLES ? "AND type = t.type" : "")
                .replace("$first", order.first)
                .replace("$second", order.second)
                .replace("$third", order.third)
                .replace("$ranked", order.ranked);
    }

    private static List<Run> runs(List<Period> periods) {
        List<Run> runs = new ArrayList<>();
        for (Period period : periods) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).days() == period.days()) {
                runs.set(last, new Run(period.days(), runs.get(last).first(), period));
            } else {
                runs.add(new Run(period.days(), period, period));
            }
        }
        return runs;
    }
}
