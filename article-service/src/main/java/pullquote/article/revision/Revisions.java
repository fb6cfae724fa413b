package pullquote.article.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pullquote.article.ArticleView;

/** Reads the revisions of articles. Those of a deleted article are gone with it. */
@ApplicationScoped
public class Revisions {

    /** The text has changed in the body, too, unless the headline alone makes the hash another. */
    private static final String BODY_CHANGED =
            "r.contentHash <> p.contentHash and (r.headline is not distinct from p.headline or r.body <> p.body)";

    private static final String ROWS =
            "select r.articleId, r.number, r.url, r.headline, r.byline, r.dateline, r.publisher,"
                    + " r.publishedAt, r.language, r.wordCount, r.contentHash, r.updatedAt,"
                    + " r.url is distinct from p.url, r.headline is distinct from p.headline, r.byline is distinct from p.byline,"
                    + " r.dateline is distinct from p.dateline, r.publisher is distinct from p.publisher,"
                    + " r.publishedAt is distinct from p.publishedAt, r.language is distinct from p.language,"
                    + " coalesce(" + BODY_CHANGED + ", true)"
                    + " from Revision r left join Revision p on p.articleId = r.articleId and p.number = r.number - 1"
                    + " where r.articleId = :article and r.number < :before order by r.number desc";

    private final EntityManager database;

    Revisions(EntityManager database) {
        this.database = database;
    }

    /** One revision. */
    @Transactional
    Optional<Revision> get(UUID article, int number) {
        return Optional.ofNullable(database.find(Revision.class, new Revision.Key(article, number)));
    }

    /** The article as it was served while a revision was its current one. */
    @Transactional
    public Optional<ArticleView> view(UUID article, int number) {
        return get(article, number).map(Revision::view);
    }

    /** Those before a number, newest first; one more than the limit tells that there are more. */
    @Transactional
    List<RevisionItem> list(UUID article, int before, int limit) {
        return database.createQuery(ROWS, RevisionItem.class)
                .setParameter("article", article)
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
