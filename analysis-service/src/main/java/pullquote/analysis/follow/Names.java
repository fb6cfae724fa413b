package pullquote.analysis.follow;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pullquote.analysis.store.EntityKey;
import pullquote.analysis.store.EntityTypes;
import pullquote.analysis.store.Session;

/** The numbers by which the rows of a batch name publishers and entities; made where they are new. */
final class Names {

    private final Map<Optional<String>, Integer> publishers;
    private final Map<UUID, Integer> entities;

    private Names(Map<Optional<String>, Integer> publishers, Map<UUID, Integer> entities) {
        this.publishers = publishers;
        this.entities = entities;
    }

    static Names of(Session session, Collection<ArticleFacts> articles) throws SQLException {
        Map<Optional<String>, Integer> publishers = new HashMap<>();
        for (ArticleFacts article : articles) {
            Optional<String> name = publisherOf(article);
            if (!publishers.containsKey(name)) {
                publishers.put(name, publisher(session, name));
            }
        }
        return new Names(publishers, entities(session, articles));
    }

    int publisher(ArticleFacts article) {
        return held(publishers, publisherOf(article));
    }

    int entity(EntityKey key) {
        return held(entities, key.uid());
    }

    private static <K> int held(Map<K, Integer> map, K key) {
        Integer number = map.get(key);
        if (number == null) {
            throw new IllegalStateException("Not a name of this batch: " + key);
        }
        return number;
    }

    private static Optional<String> publisherOf(ArticleFacts article) {
        return Optional.ofNullable(article.article().publisher());
    }

    private static int publisher(Session session, Optional<String> name) throws SQLException {
        session.update("INSERT INTO publisher (name) VALUES (?) ON CONFLICT DO NOTHING", name);
        return session.first("SELECT id FROM publisher WHERE name IS NOT DISTINCT FROM ?", row -> row.getInt(1), name)
                .orElseThrow();
    }

    private static Map<UUID, Integer> entities(Session session, Collection<ArticleFacts> articles) throws SQLException {
        Map<UUID, ArticleFacts.EntityFact> facts = new LinkedHashMap<>();
        articles.stream()
                .flatMap(article -> article.entities().stream())
                .forEach(fact -> facts.putIfAbsent(fact.key().uid(), fact));
        Map<UUID, Integer> numbers = numbersOf(session, facts.keySet());
        Set<UUID> missing = new HashSet<>(facts.keySet());
        missing.removeAll(numbers.keySet());
        if (!missing.isEmpty()) {
            insert(
                    session,
                    missing.stream()
                            .sorted()
                            .map(facts::get)
                            .flatMap(Stream::ofNullable)
                            .toList());
            numbers.putAll(numbersOf(session, missing));
        }
        return numbers;
    }

    private static Map<UUID, Integer> numbersOf(Session session, Set<UUID> uids) throws SQLException {
        Map<UUID, Integer> numbers = new HashMap<>();
        session.list(
                "SELECT uid, id FROM entity WHERE uid = ANY (?::uuid[])",
                row -> numbers.put(row.getObject(1, UUID.class), row.getInt(2)),
                uids);
        return numbers;
    }

    private static void insert(Session session, List<ArticleFacts.EntityFact> facts) throws SQLException {
        session.update(
                "INSERT INTO entity (uid, type, key, name, plain_name, link)"
                        + " SELECT * FROM unnest(?::uuid[], ?::int2[], ?::text[], ?::text[], ?::text[], ?::text[])"
                        + " ON CONFLICT (uid) DO NOTHING",
                facts.stream().map(fact -> fact.key().uid()).toList(),
                facts.stream()
                        .map(fact -> EntityTypes.number(fact.key().type()))
                        .toList(),
                facts.stream().map(fact -> fact.key().key()).toList(),
                facts.stream().map(ArticleFacts.EntityFact::name).toList(),
                facts.stream().map(fact -> fact.key().plainName()).toList(),
                facts.stream().map(fact -> fact.key().link()).toList());
    }
}
