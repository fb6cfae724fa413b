package pullquote.analysis.follow;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pullquote.analysis.store.Session;

/** Writes the quotations of one article and puts those that other papers have, too, together with theirs. */
final class QuoteWriter {

    /** A quotation that so many articles have would be compared with each of them; the earliest few tell as much. */
    private static final int COMPARED = 20;

    private final Session session;
    private final short generation;
    private final Names names;

    QuoteWriter(Session session, short generation, Names names) {
        this.session = session;
        this.generation = generation;
        this.names = names;
    }

    private record Like(long id, Optional<Long> cluster, String text) {}

    void insert(long article, int publisher, ArticleFacts facts) throws SQLException {
        for (QuoteFact quote : facts.quotes()) {
            List<Long> anchors = Anchors.of(quote);
            Optional<Long> cluster = anchors.isEmpty() ? Optional.empty() : clusterOf(quote, anchors);
            long id = insert(article, publisher, facts, quote, cluster);
            insertAbout(id, facts, quote);
            if (!anchors.isEmpty()) {
                session.update(
                        "INSERT INTO quotation_anchor (generation, anchor, quotation) SELECT ?, a, ? FROM unnest(?::int8[]) a",
                        generation,
                        id,
                        anchors);
            }
            if (cluster.isPresent()) {
                recount(List.of(cluster.get()));
            }
        }
    }

    private long insert(long article, int publisher, ArticleFacts facts, QuoteFact quote, Optional<Long> cluster)
            throws SQLException {
        return session.first(
                        """
                        INSERT INTO quotation (article, generation, publisher, at, kind, text, first_char, end_char, context, context_start,
                            cue, speaker, speaker_name, anonymous, confidence, cluster, search)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector('english', ?))
                        RETURNING id""",
                        row -> row.getLong(1),
                        article,
                        generation,
                        publisher,
                        facts.at(),
                        quote.kind().name(),
                        quote.text(),
                        quote.span().start(),
                        quote.span().end(),
                        quote.context(),
                        quote.contextStart(),
                        quote.cue(),
                        quote.speaker().map(names::entity),
                        quote.speakerName(),
                        quote.anonymous(),
                        (float) quote.confidence(),
                        cluster,
                        quote.text())
                .orElseThrow();
    }

    private void insertAbout(long id, ArticleFacts facts, QuoteFact quote) throws SQLException {
        if (!quote.about().isEmpty()) {
            session.update(
                    "INSERT INTO quotation_entity (generation, entity, at, quotation)"
                            + " SELECT ?, e, ?, ? FROM unnest(?::int[]) e",
                    generation,
                    facts.at(),
                    id,
                    quote.about().stream().map(names::entity).distinct().toList());
        }
    }

    /** The cluster that a new quotation belongs to; made where the quotation that it equals has none yet. */
    private Optional<Long> clusterOf(QuoteFact quote, List<Long> anchors) throws SQLException {
        List<Like> alike = session.list(
                "SELECT q.id, q.cluster, q.text FROM quotation q WHERE q.id IN (SELECT quotation FROM quotation_anchor"
                        + " WHERE generation = ? AND anchor = ANY (?::int8[])) ORDER BY q.at, q.id LIMIT ?",
                row -> new Like(row.getLong(1), Optional.ofNullable(row.getObject(2, Long.class)), row.getString(3)),
                generation,
                anchors,
                COMPARED);
        Optional<Like> same = alike.stream()
                .filter(one -> Anchors.areSame(one.text(), quote.text()))
                .findFirst();
        if (same.isEmpty() || same.get().cluster().isPresent()) {
            return same.flatMap(Like::cluster);
        }
        long cluster = session.first(
                        "INSERT INTO quote_cluster (generation, quotes, publishers, first_at, last_at)"
                                + " VALUES (?, 0, 0, now(), now()) RETURNING id",
                        row -> row.getLong(1),
                        generation)
                .orElseThrow();
        session.update(
                "UPDATE quotation SET cluster = ? WHERE id = ?",
                cluster,
                same.get().id());
        return Optional.of(cluster);
    }

    /** How often each entity is quoted in an article, by the entity's number. */
    Map<Integer, Integer> bySpeaker(long article) throws SQLException {
        Map<Integer, Integer> counts = new HashMap<>();
        session.list(
                "SELECT speaker, count(*) FROM quotation WHERE article = ? AND speaker IS NOT NULL GROUP BY speaker",
                row -> counts.put(row.getInt(1), row.getInt(2)),
                article);
        return counts;
    }

    List<Long> clustersOf(long article) throws SQLException {
        return session.list(
                "SELECT DISTINCT cluster FROM quotation WHERE article = ? AND cluster IS NOT NULL",
                row -> row.getLong(1),
                article);
    }

    /** Counts clusters anew; one that is left with less than two quotations is none any more. */
    void recount(Collection<Long> clusters) throws SQLException {
        for (Long cluster : new ArrayList<>(clusters)) {
            session.update("""
                    UPDATE quote_cluster SET (quotes, publishers, first_at, last_at) =
                        (SELECT count(*), count(DISTINCT publisher), coalesce(min(at), now()), coalesce(max(at), now())
                           FROM quotation WHERE cluster = ?)
                     WHERE id = ?""", cluster, cluster);
            session.update("DELETE FROM quote_cluster WHERE id = ? AND quotes < 2", cluster);
        }
    }
}
