package pullquote.analysis.follow;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pullquote.analysis.nlp.Analyzer;
import pullquote.analysis.store.EntityKey;
import pullquote.analysis.store.EntityTypes;
import pullquote.analysis.store.Generation;
import pullquote.analysis.store.Session;
import pullquote.analysis.store.StoredResults;

/** Writes the rows of one article, and takes them away, within a transaction; what that does to sums is gathered for the batch. */
final class ArticleWriter {

    /** The text that is searched, as in article-service: a tsvector may not be larger than 1 MB. */
    private static final int SEARCHED = 200_000;

    private final Session session;
    private final Generation generation;
    private final Names names;
    private final Sums sums;
    private final QuoteWriter quotes;

    ArticleWriter(Session session, Generation generation, Names names, Sums sums) {
        this.session = session;
        this.generation = generation;
        this.names = names;
        this.sums = sums;
        this.quotes = new QuoteWriter(session, generation.id(), names);
    }

    private record Held(long seq, int publisher, LocalDate day, byte[] hash, Sums.PublisherCounts counts) {}

    /** Puts the rows of an article in the place of those that it has, if any; answers whether it had some. */
    boolean replace(ArticleFacts facts, StoredResults results) throws SQLException {
        boolean had = remove(facts.id());
        long seq = insert(facts);
        insertEntities(seq, facts);
        quotes.insert(seq, names.publisher(facts), facts);
        results.keep(session, facts.resultKey(), facts.analysis());
        count(facts);
        return had;
    }

    /** Takes away all that is known of an article; answers whether there was something. */
    boolean remove(UUID article) throws SQLException {
        Optional<Held> held = session.first(
                "SELECT seq, publisher, at, content_hash, mentions, quotes, anonymous, unknown FROM article"
                        + " WHERE generation = ? AND id = ?",
                row -> new Held(
                        row.getLong("seq"),
                        row.getInt("publisher"),
                        Session.instant(row, "at").atZone(ZoneOffset.UTC).toLocalDate(),
                        row.getBytes("content_hash"),
                        new Sums.PublisherCounts(
                                1,
                                row.getInt("mentions"),
                                row.getInt("quotes"),
                                row.getInt("anonymous"),
                                row.getInt("unknown"))),
                generation.id(),
                article);
        if (held.isPresent()) {
            takeAway(held.get());
        }
        session.update("DELETE FROM parked WHERE generation = ? AND article = ?", generation.id(), article);
        return held.isPresent();
    }

    private void takeAway(Held held) throws SQLException {
        Map<Integer, Integer> quoted = quotes.bySpeaker(held.seq());
        session.list(
                "SELECT entity, type, mentions, salience FROM article_entity WHERE article = ?",
                row -> {
                    int entity = row.getInt(1);
                    Sums.EntityCounts counts =
                            Sums.EntityCounts.ofArticle(row.getInt(3), row.getInt(4), quoted.getOrDefault(entity, 0));
                    sums.entity(entity, row.getInt(2), held.publisher(), held.day(), counts, -1);
                    return entity;
                },
                held.seq());
        sums.article(held.publisher(), held.day(), held.counts(), -1);
        List<Long> clusters = quotes.clustersOf(held.seq());
        session.update("DELETE FROM article WHERE seq = ?", held.seq());
        quotes.recount(clusters);
        session.update(
                "DELETE FROM result WHERE content_hash = ? AND NOT EXISTS (SELECT FROM article WHERE content_hash = ?)",
                held.hash(),
                held.hash());
    }

    private long insert(ArticleFacts facts) throws SQLException {
        String text = facts.source().text();
        return session.first(
                        """
                        INSERT INTO article (generation, id, content_hash, revision, analyzer, publisher, headline, url, language, english,
                            word_count, at, mentions, quotes, anonymous, unknown, sweep, search)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                            setweight(to_tsvector('english', ?), 'A') || to_tsvector('english', ?))
                        RETURNING seq""",
                        row -> row.getLong(1),
                        generation.id(),
                        facts.id(),
                        facts.resultKey().hash(),
                        facts.article().revision(),
                        Analyzer.VERSION,
                        names.publisher(facts),
                        facts.article().headline(),
                        facts.article().url(),
                        facts.article().language(),
                        facts.source().english(),
                        facts.article().wordCount(),
                        facts.at(),
                        facts.mentions(),
                        facts.quotes().size(),
                        facts.anonymousQuotes(),
                        facts.unknownQuotes(),
                        generation.sweep(),
                        Optional.ofNullable(facts.article().headline()).orElse(""),
                        text.substring(0, Math.min(SEARCHED, text.length())))
                .orElseThrow();
    }

    private void insertEntities(long seq, ArticleFacts facts) throws SQLException {
        List<ArticleFacts.EntityFact> entities = facts.entities();
        if (entities.isEmpty()) {
            return;
        }
        session.update(
                "INSERT INTO article_entity (article, generation, publisher, day, entity, type, mentions, salience)"
                        + " SELECT ?, ?, ?, ?, * FROM unnest(?::int[], ?::int2[], ?::int[], ?::int2[])",
                seq,
                generation.id(),
                names.publisher(facts),
                facts.day(),
                entities.stream().map(fact -> names.entity(fact.key())).toList(),
                entities.stream()
                        .map(fact -> EntityTypes.number(fact.key().type()))
                        .toList(),
                entities.stream().map(ArticleFacts.EntityFact::mentions).toList(),
                entities.stream().map(ArticleFacts.EntityFact::salience).toList());
    }

    private void count(ArticleFacts facts) {
        int publisher = names.publisher(facts);
        Map<EntityKey, Integer> quoted = new HashMap<>();
        facts.quotes().forEach(quote -> quote.speaker().ifPresent(speaker -> quoted.merge(speaker, 1, Integer::sum)));
        for (ArticleFacts.EntityFact fact : facts.entities()) {
            sums.entity(
                    names.entity(fact.key()),
                    EntityTypes.number(fact.key().type()),
                    publisher,
                    facts.day(),
                    Sums.EntityCounts.ofArticle(fact.mentions(), fact.salience(), quoted.getOrDefault(fact.key(), 0)),
                    1);
        }
        sums.article(
                publisher,
                facts.day(),
                new Sums.PublisherCounts(
                        1, facts.mentions(), facts.quotes().size(), facts.anonymousQuotes(), facts.unknownQuotes()),
                1);
    }
}
