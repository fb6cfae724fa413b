package pullquote.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The states that articles had before. */
@ApplicationScoped
class PastRevisions {

    private final EntityManager database;

    PastRevisions(EntityManager database) {
        this.database = database;
    }

    /** Keeps the current state of an article that is about to change. */
    void keep(Article article) {
        database.createNativeQuery(
                        "insert into past_revision (article_id, number, url, headline, byline, dateline, publisher,"
                                + " published_at, language, body, word_count, content_hash, removed, created_at)"
                                + " select id, revision, url, headline, byline, dateline, publisher,"
                                + " published_at, language, body, word_count, content_hash, removed, updated_at"
                                + " from article where id = :id")
                .setParameter("id", article.id)
                .executeUpdate();
    }
}
