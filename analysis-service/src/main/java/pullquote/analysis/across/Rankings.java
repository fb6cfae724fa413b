package pullquote.analysis.across;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.EntityTypes;
import pullquote.analysis.store.Generation;
import pullquote.analysis.store.Session;

/** Who is named most, and who is quoted most. */
@ApplicationScoped
public class Rankings {

    private final Database database;

    Rankings(Database database) {
        this.database = database;
    }

    /**
     * The entities that most articles name; among equals, those with more mentions first. With {@code q}, of the newest 300 articles
     * that match.
     *
     * @param type of this type alone
     */
    public RowPage<EntityRow> entities(Selection selection, Optional<EntityType> type, Paging paging) {
        return database.ask(session -> {
            Optional<Generation> generation = Generation.serving(session);
            return generation.isEmpty()
                    ? paging.of(List.of(), 0, false)
                    : entities(session, Scope.of(session, generation.get(), selection), type, paging);
        });
    }

    private static RowPage<EntityRow> entities(Session session, Scope scope, Optional<EntityType> type, Paging paging)
            throws SQLException {
        List<Integer> types = type.map(List::of).orElse(EntityTypes.all()).stream()
                .map(EntityTypes::number)
                .toList();
        int count = paging.offset() + paging.limit() + 1;
        if (!scope.isCountedByArticle()) {
            List<Ranked> first = new Threshold(session, scope, Threshold.Order.ARTICLES).first(count, types);
            return paging.of(named(session, first), scope.articles(), false);
        }
        Articles articles = Articles.of(session, scope);
        List<Ranked> first = session.list(
                "SELECT entity, count(*) AS articles, sum(mentions) AS mentions, sum(salience) FROM article_entity"
                        + " WHERE article = ANY (?::int8[]) AND type = ANY (?::int2[]) GROUP BY entity"
                        + " ORDER BY articles DESC, mentions DESC, entity LIMIT ?",
                row -> new Ranked(row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                articles.numbers(),
                types,
                count);
        return paging.of(named(session, first), articles.numbers().size(), articles.capped());
    }

    private static List<EntityRow> named(Session session, List<Ranked> ranking) throws SQLException {
        Map<Integer, EntityName> names = names(session, ranking);
        return ranking.stream()
                .map(ranked -> names.getOrDefault(ranked.entity(), EntityName.UNKNOWN)
                        .row(ranked.first(), ranked.second(), ranked.third()))
                .toList();
    }

    private static Map<Integer, EntityName> names(Session session, List<Ranked> ranking) throws SQLException {
        Map<Integer, EntityName> names = new HashMap<>();
        session.list(
                "SELECT id, uid, name, type, link FROM entity WHERE id = ANY (?::int[])",
                row -> names.put(row.getInt(1), EntityName.of(row)),
                ranking.stream().map(Ranked::entity).toList());
        return names;
    }

    /**
     * The entities that are quoted most; among equals, those in more articles first. With {@code q}, in the newest 300 articles that
     * match.
     */
    public SpeakerPage speakers(Selection selection, Paging paging) {
        return database.ask(session -> {
            Optional<Generation> generation = Generation.serving(session);
            return generation.isEmpty()
                    ? SpeakerPage.of(paging.of(List.of(), 0, false), new QuoteCounts(0, 0, 0))
                    : speakers(session, Scope.of(session, generation.get(), selection), paging);
        });
    }

    private static SpeakerPage speakers(Session session, Scope scope, Paging paging) throws SQLException {
        int count = paging.offset() + paging.limit() + 1;
        if (!scope.isCountedByArticle()) {
            List<Ranked> first = new Threshold(session, scope, Threshold.Order.QUOTES).first(count, List.of(0));
            QuoteCounts all = new QuoteCounts(scope.quotes(), scope.anonymous(), scope.unknown());
            return SpeakerPage.of(paging.of(speakers(session, first, all), scope.articles(), false), all);
        }
        Articles articles = Articles.of(session, scope);
        QuoteCounts all = session.first(
                        "SELECT coalesce(sum(quotes), 0), coalesce(sum(anonymous), 0), coalesce(sum(unknown), 0) FROM article"
                                + " WHERE seq = ANY (?::int8[])",
                        row -> new QuoteCounts(row.getLong(1), row.getLong(2), row.getLong(3)),
                        articles.numbers())
                .orElseThrow();
        List<Ranked> first = session.list(
                "SELECT speaker, sum(quotes) AS quotes, count(*) AS articles FROM (SELECT speaker, count(*) AS quotes"
                        + " FROM quotation WHERE article = ANY (?::int8[]) AND speaker IS NOT NULL GROUP BY article, speaker) of_each"
                        + " GROUP BY speaker ORDER BY quotes DESC, articles DESC, speaker LIMIT ?",
                row -> new Ranked(row.getInt(1), row.getLong(2), row.getLong(3), 0),
                articles.numbers(),
                count);
        return SpeakerPage.of(
                paging.of(speakers(session, first, all), articles.numbers().size(), articles.capped()), all);
    }

    private static List<SpeakerRow> speakers(Session session, List<Ranked> ranking, QuoteCounts all)
            throws SQLException {
        Map<Integer, EntityName> names = names(session, ranking);
        return ranking.stream()
                .map(ranked -> {
                    EntityName name = names.getOrDefault(ranked.entity(), EntityName.UNKNOWN);
                    return new SpeakerRow(
                            name.id(),
                            name.name(),
                            name.type(),
                            name.sameAs().orElse(null),
                            ranked.first(),
                            ranked.second(),
                            all.share(ranked.first()));
                })
                .toList();
    }

    /** The entity with an id; empty where no article names it. */
    public Optional<EntityName> entity(UUID id) {
        return database.ask(
                session -> session.first("SELECT uid, name, type, link FROM entity WHERE uid = ?", EntityName::of, id));
    }
}
