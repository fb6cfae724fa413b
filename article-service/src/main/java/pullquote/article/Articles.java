package pullquote.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The articles: the only place with queries for them. */
@ApplicationScoped
class Articles implements PanacheRepositoryBase<Article, UUID> {

    private final Originals originals;
    private final PastRevisions pastRevisions;
    private final Changes changes;

    Articles(Originals originals, PastRevisions pastRevisions, Changes changes) {
        this.originals = originals;
        this.pastRevisions = pastRevisions;
        this.changes = changes;
    }

    /** One article, read only. */
    @Transactional
    Optional<Article> get(UUID id) {
        return findByIdOptional(id);
    }

    /** Stores a draft: as a new article, as a new revision of one that it is the same as, or not at all where it says nothing new. */
    @Transactional
    Accepted accept(Draft draft) {
        lockSameness(draft);
        Instant now = Times.now();
        Optional<Article> known = same(draft);
        if (known.isEmpty()) {
            Article article = new Article(Ids.next(), draft, now);
            persist(article);
            flush();
            originals.add(article, draft.original());
            changes.add(article, Change.Kind.CREATED);
            return new Accepted(article, Accepted.Outcome.CREATED);
        }
        Article article = known.get();
        if (!article.differsFrom(draft)) {
            return new Accepted(article, Accepted.Outcome.UNCHANGED);
        }
        pastRevisions.keep(article);
        article.take(draft);
        article.revision++;
        article.updatedAt = later(now, article.updatedAt);
        flush();
        originals.add(article, draft.original());
        changes.add(article, Change.Kind.REVISED);
        return new Accepted(article, Accepted.Outcome.REVISED);
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
            changes.add(found, Change.Kind.DELETED);
        });
        return article.isPresent();
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

    /** The same address or, where one side has none, the same words. Locked until the transaction ends. */
    private Optional<Article> same(Draft draft) {
        Optional<Article> byUrl = draft.url().flatMap(url -> one("urlKey = :key", Map.of("key", url.key())));
        return byUrl.or(() -> {
            String noUrl = draft.url().isPresent() ? " and urlKey is null" : "";
            return one(
                    "contentHash = :hash" + noUrl + " order by urlKey nulls first, id",
                    Map.of("hash", draft.text().contentHash()));
        });
    }

    private Optional<Article> one(String query, Map<String, Object> values) {
        return find(query, values)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Two that send the same article at once wait for each other, so that the second one finds it. */
    private void lockSameness(Draft draft) {
        Stream.concat(
                        draft.url().map(CanonicalUrl::key).stream(),
                        Stream.of(draft.text().contentHash().hex()))
                .sorted()
                .forEach(key -> getEntityManager()
                        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 1))")
                        .setParameter("key", key)
                        .getSingleResult());
    }

    /** Clocks of replicas differ; the time of a revision is never before the one that it follows. */
    private static Instant later(Instant now, Instant before) {
        return now.isAfter(before) ? now : before.plusNanos(1_000);
    }
}
