package pullquote.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
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

    /** Appends what was accepted, in its order; see {@link #add(Article, Change.Kind)}. */
    void add(List<Accepted> accepted) {
        CopyRows rows = rows();
        for (Accepted one : accepted) {
            switch (one.outcome()) {
                case CREATED -> row(rows, one.article(), Change.Kind.CREATED);
                case REVISED -> row(rows, one.article(), Change.Kind.REVISED);
                case UNCHANGED -> {}
            }
        }
        append(rows);
    }

    /**
     * Appends a change; the last thing before commit, because all writers wait for each other from here on. That makes
     * positions become visible in their order: a later one is given out only when the earlier one's transaction is over.
     */
    void add(Article article, Change.Kind kind) {
        CopyRows rows = rows();
        row(rows, article, kind);
        append(rows);
    }

    /** Appends rows of the feed; the last thing before commit. */
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

    private void row(CopyRows rows, Article article, Change.Kind kind) {
        if (kind != Change.Kind.CREATED) {
            changed.fire(new ArticleChanged(article.id));
        }
        rows.row().id(article.id).text(kind.word()).number(article.revision);
        if (kind == Change.Kind.DELETED) {
            rows.absent();
        } else {
            rows.bytes(article.contentHash.bytes());
        }
    }
}
