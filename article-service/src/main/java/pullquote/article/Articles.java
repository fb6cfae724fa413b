package pullquote.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import pullquote.article.problem.Problems;

/** The articles: the only place with queries for them. */
@ApplicationScoped
public class Articles implements PanacheRepositoryBase<Article, UUID> {

    /** Hibernate's word for leaving out what another transaction holds. */
    private static final int SKIP_LOCKED = -2;

    private static final int IDS_AT_ONCE = 1_000;

    private final Sameness sameness;
    private final PastRevisions pastRevisions;
    private final Copies copies;
    private final Changes changes;
    private final ObjectMapper json;

    Articles(Sameness sameness, PastRevisions pastRevisions, Copies copies, Changes changes, ObjectMapper json) {
        this.sameness = sameness;
        this.pastRevisions = pastRevisions;
        this.copies = copies;
        this.changes = changes;
        this.json = json;
    }

    /** One article, read only. */
    @Transactional
    Optional<Article> get(UUID id) {
        return findByIdOptional(id);
    }

    /** Stores a draft: as a new article, as a new revision of one that it is the same as, or not at all where it says nothing new. */
    @Transactional
    Accepted accept(Draft draft) {
        return acceptAll(List.of(draft)).get(0);
    }

    /**
     * Stores drafts as {@link #accept} does one after the other, in one transaction and with few round trips.
     *
     * @return what became of each, in their order
     */
    @Transactional
    public List<Accepted> acceptAll(List<Draft> drafts) {
        sameness.lock(drafts);
        Acceptance acceptance = new Acceptance(getEntityManager(), sameness, pastRevisions, copies, json);
        List<Accepted> accepted = acceptance.accept(drafts);
        changes.add(accepted);
        accepted.forEach(Articles::count);
        return accepted;
    }

    private static void count(Accepted accepted) {
        Metrics.counter(
                        "pullquote.articles",
                        "outcome",
                        accepted.outcome().name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /**
     * Changes an article. Nothing is merged: where the new words are those of another article, the two are copies.
     *
     * @param url the address that it gets, where the change says one
     * @param change from the article to what it is to be
     * @return empty where there is no such article
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 or 412; 409 where another article has the address
     */
    @Transactional
    Optional<Accepted> edit(UUID id, EntityTags ifMatch, Optional<CanonicalUrl> url, Function<Article, Draft> change) {
        url.ifPresent(sameness::lock);
        Optional<Article> article = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        return article.map(found -> {
            ifMatch.requireMatch(found.tag());
            Draft draft = change.apply(found);
            url.flatMap(sameness::find).filter(other -> !other.equals(id)).ifPresent(other -> {
                throw Problems.addressTaken(other);
            });
            Accepted accepted =
                    new Acceptance(getEntityManager(), sameness, pastRevisions, copies, json).edit(found, draft);
            changes.add(List.of(accepted));
            return accepted;
        });
    }

    /**
     * Removes an article with all that was kept of it; only a tombstone in the change feed stays.
     *
     * @return whether there was one
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 or 412
     */
    @Transactional
    boolean remove(UUID id, EntityTags ifMatch) {
        Optional<Article> article = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        article.ifPresent(found -> {
            ifMatch.requireMatch(found.tag());
            delete(found);
            flush();
            changes.addDeleted(List.of(found));
        });
        return article.isPresent();
    }

    /**
     * Removes articles that were stored before a time, the oldest first, as {@link #remove} does.
     *
     * @param most how many at once
     * @return how many there were
     */
    @Transactional
    public int removeStoredBefore(Instant time, int most) {
        // Ids are in the order of time, so the primary key finds the old ones; the clocks of replicas differ a little.
        List<Article> old = find("id < ?1 and createdAt < ?2 order by id", Ids.at(time.plus(1, ChronoUnit.DAYS)), time)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        old.forEach(this::delete);
        flush();
        changes.addDeleted(old);
        return old.size();
    }

    /** The ids of those that match, in order, while the caller's transaction lasts; they may be many, so they are not held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Stream<UUID> ids(ArticleFilter filter) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> values = filter.conditions(where);
        var query =
                getEntityManager().createQuery("select id from Article where " + where + " order by id", UUID.class);
        values.forEach(query::setParameter);
        return query.setHint(HibernateHints.HINT_FETCH_SIZE, IDS_AT_ONCE).getResultStream();
    }

    /** Those that match, newest first, from the place that the cursor holds; one more than the limit tells that there are more. */
    @Transactional
    List<ArticleItem> list(ArticleFilter filter, Optional<Cursor> after, int limit) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> values = filter.conditions(where);
        after.ifPresent(place -> {
            where.append(" and (sortAt, id) < (:placeAt, :placeId)");
            values.put("placeAt", place.at());
            values.put("placeId", place.id());
        });
        return find(where + " order by sortAt desc, id desc", values)
                .project(ArticleItem.class)
                .range(0, limit)
                .list();
    }

    /**
     * An article as a list shows it.
     *
     * @param text its whole text
     */
    record Listed(ArticleItem item, String text) {}

    /** Those with these ids, as lists show them, in no order; one that is not there is left out. */
    @Transactional
    Map<UUID, Listed> listed(List<UUID> ids) {
        return stream("id in ?1", ids)
                .collect(Collectors.toMap(
                        article -> article.id, article -> new Listed(ArticleItem.of(article), article.text())));
    }
}
