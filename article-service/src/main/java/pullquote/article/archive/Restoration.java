package pullquote.article.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import pullquote.article.Accepted.Outcome;
import pullquote.article.CanonicalUrl;
import pullquote.article.Changes;
import pullquote.article.CopyRows;
import pullquote.article.Sameness;
import pullquote.article.problem.Problems;

/**
 * Takes articles back from an archive, with ids, revisions and what was sent. Here the id decides which article is which, so that
 * a restored store is the exported one.
 */
@ApplicationScoped
class Restoration {

    private final EntityManager database;
    private final Sameness sameness;
    private final Changes changes;
    private final ObjectMapper json;

    Restoration(EntityManager database, Sameness sameness, Changes changes, ObjectMapper json) {
        this.database = database;
        this.sameness = sameness;
        this.changes = changes;
        this.json = json;
    }

    /**
     * Takes articles back, in one transaction.
     *
     * @return what became of each, in order
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where one contradicts what is stored
     */
    @Transactional
    List<Outcome> restore(List<ArchivedArticle> articles) {
        sameness.lock(articles.stream().flatMap(Restoration::keys));
        Session session = database.unwrap(Session.class);
        Map<UUID, StoredState> known = session.doReturningWork(connection -> StoredState.find(connection, articles));
        ArchiveRows rows = new ArchiveRows(json);
        CopyRows feed = Changes.rows();
        Set<UUID> gathered = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (ArchivedArticle article : articles) {
            if (!gathered.add(article.id())) {
                session.doWork(rows::copyTo);
                known.putAll(session.doReturningWork(connection -> StoredState.find(connection, List.of(article))));
            }
            Outcome outcome = outcome(article, known);
            if (outcome == Outcome.REVISED) {
                // All rows that hang on it go with it, and come back with the new ones.
                database.createNativeQuery("delete from article where id = :id")
                        .setParameter("id", article.id())
                        .executeUpdate();
            }
            if (outcome != Outcome.UNCHANGED) {
                rows.add(article);
                ArchivedRevision current = article.current();
                changes.row(feed, article.id(), outcome, current.revision(), current.hash());
            }
            outcomes.add(outcome);
        }
        session.doWork(rows::copyTo);
        changes.append(feed);
        return outcomes;
    }

    private Outcome outcome(ArchivedArticle article, Map<UUID, StoredState> known) {
        Optional<String> key = article.current().canonicalUrl().map(CanonicalUrl::key);
        known.values().stream()
                .filter(stored -> key.isPresent() && key.get().equals(stored.urlKey()))
                .filter(stored -> !stored.id().equals(article.id()))
                .findFirst()
                .ifPresent(stored -> {
                    throw Problems.conflict("Article " + stored.id() + " has the address of " + article.id());
                });
        @Nullable StoredState stored = known.get(article.id());
        if (stored == null) {
            return Outcome.CREATED;
        }
        ArchivedRevision current = article.current();
        if (article.holds(stored.revision(), stored.hash(), stored.time())) {
            return current.revision() == stored.revision() ? Outcome.UNCHANGED : Outcome.REVISED;
        }
        if (stored.revision() > current.revision() && isPast(article.id(), current)) {
            return Outcome.UNCHANGED;
        }
        throw Problems.conflict(
                "Article " + article.id() + " is stored with another history. Delete it first, or leave out the line");
    }

    private boolean isPast(UUID id, ArchivedRevision revision) {
        return !database.createNativeQuery("select 1 from past_revision where article_id = :id and number = :number"
                        + " and content_hash = :hash and created_at = :time")
                .setParameter("id", id)
                .setParameter("number", revision.revision())
                .setParameter("hash", revision.hash().bytes())
                .setParameter("time", revision.updatedAt())
                .getResultList()
                .isEmpty();
    }

    private static Stream<String> keys(ArchivedArticle article) {
        return Stream.concat(
                Stream.of(article.id().toString()), article.current().canonicalUrl().map(CanonicalUrl::key).stream());
    }
}
