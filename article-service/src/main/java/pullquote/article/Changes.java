package pullquote.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The change feed's writing side. */
@ApplicationScoped
public class Changes {

    private final EntityManager database;
    private final Event<ArticleChanged> changed;

    Changes(EntityManager database, Event<ArticleChanged> changed) {
        this.database = database;
        this.changed = changed;
    }

    /** Appends what was accepted, in its order. */
    void add(List<Accepted> accepted) {
        CopyRows rows = rows();
        for (Accepted one : accepted) {
            row(rows, one.id(), one.outcome(), one.article().revision, one.article().contentHash);
        }
        append(rows);
    }

    /** Appends the deletion of each. */
    void addDeleted(List<Article> articles) {
        CopyRows rows = rows();
        articles.forEach(article -> deletion(rows, article));
        append(rows);
    }

    /**
     * Appends rows of the feed; the last thing before commit, because all writers wait for each other from here on. That makes
     * positions become visible in their order: a later one is given out only when the earlier one's transaction is over.
     */
    public void append(CopyRows rows) {
        if (rows.isEmpty()) {
            return;
        }
        // What others wait for should not include what Hibernate still has to write.
        database.flush();
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(0)").getSingleResult();
        database.unwrap(Session.class).doWork(rows::copyTo);
    }

    /** For rows of the feed: the article, what became of it, its revision, its content hash. */
    public static CopyRows rows() {
        return new CopyRows("change", List.of("article_id", "kind", "revision", "content_hash"));
    }

    /** Adds what became of an article to rows of the feed; nothing where it is unchanged. */
    public void row(CopyRows rows, UUID article, Accepted.Outcome outcome, int revision, ContentHash hash) {
        switch (outcome) {
            case CREATED -> row(rows, article, Change.Kind.CREATED, revision, Optional.of(hash));
            case REVISED -> row(rows, article, Change.Kind.REVISED, revision, Optional.of(hash));
            case UNCHANGED -> {}
        }
    }

    private void row(CopyRows rows, UUID article, Change.Kind kind, int revision, Optional<ContentHash> hash) {
        if (kind != Change.Kind.CREATED) {
            changed.fire(new ArticleChanged(article));
        }
        rows.row().id(article).text(kind.word()).number(revision);
        hash.ifPresentOrElse(some -> rows.bytes(some.bytes()), rows::absent);
    }

    private void deletion(CopyRows rows, Article article) {
        row(rows, article.id, Change.Kind.DELETED, article.revision, Optional.empty());
    }
}
