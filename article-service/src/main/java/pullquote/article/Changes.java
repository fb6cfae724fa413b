package pullquote.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The change feed's writing side. */
@ApplicationScoped
class Changes {

    private final EntityManager database;

    Changes(EntityManager database) {
        this.database = database;
    }

    /**
     * Appends a change; the last thing before commit, because all writers wait for each other from here on. That makes
     * positions become visible in their order: a later one is given out only when the earlier one's transaction is over.
     */
    void add(Article article, Change.Kind kind) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(0)").getSingleResult();
        database.createNativeQuery(
                        "insert into change (article_id, kind, revision, content_hash) values (:id, :kind, :revision, cast(:hash as bytea))")
                .setParameter("id", article.id)
                .setParameter("kind", kind.word())
                .setParameter("revision", article.revision)
                .setParameter("hash", kind == Change.Kind.DELETED ? null : article.contentHash.bytes())
                .executeUpdate();
    }
}
