package pullquote.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pullquote.article.copies.Shingles;
import pullquote.article.copies.Sketch;

/** Finds the copies of an article: the same words under another address, or a good part of them. */
@ApplicationScoped
class Copies {

    /** Half of the shorter one's runs of words: what an editor leaves of a story, and more than two reporters share. */
    private static final double ALIKE = 0.5;

    /** A story that is in more places than this is told of in this many. */
    private static final int MOST_CANDIDATES = 200;

    private static final String CANDIDATES = "select a.id from article a where a.content_hash ="
            + " (select content_hash from article where id = :id) and a.id <> :id"
            + " union (select s.article_id from sketch s,"
            + " (select bands from sketch where article_id = :id) own"
            + " where s.bands && own.bands and s.article_id <> :id"
            + " order by (select count(*) from unnest(s.bands) band where band = any (own.bands)) desc, s.article_id"
            + " limit " + MOST_CANDIDATES + ")";

    private final EntityManager database;

    Copies(EntityManager database) {
        this.database = database;
    }

    /** Those of an article, the likest first; empty where there is no such article. */
    @Transactional
    Optional<List<CopyItem>> of(UUID id, int limit) {
        Optional<Article> article = Optional.ofNullable(database.find(Article.class, id));
        return article.map(own -> {
            Shingles words = Shingles.of(own.text());
            return candidates(id).stream()
                    .map(other -> CopyItem.of(other, likeness(own, words, other), own))
                    .filter(copy -> copy.similarity() >= ALIKE)
                    .sorted(Comparator.comparingDouble(CopyItem::similarity)
                            .reversed()
                            .thenComparing(CopyItem::id))
                    .limit(limit)
                    .toList();
        });
    }

    /** Renews what an article's copies are found by, after its words have changed. */
    void renew(Article article) {
        database.createNativeQuery("delete from sketch where article_id = :id")
                .setParameter("id", article.id)
                .executeUpdate();
        int[] bands = Sketch.of(article.text());
        if (bands.length > 0) {
            database.createNativeQuery("insert into sketch (article_id, bands) values (:id, :bands)")
                    .setParameter("id", article.id)
                    .setParameter("bands", bands)
                    .executeUpdate();
        }
    }

    private List<Article> candidates(UUID id) {
        List<?> ids = database.createNativeQuery(CANDIDATES, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from Article where id in :ids", Article.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static double likeness(Article own, Shingles words, Article other) {
        return own.contentHash.equals(other.contentHash) ? 1 : words.containment(Shingles.of(other.text()));
    }
}
