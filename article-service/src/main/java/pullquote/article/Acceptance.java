package pullquote.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Takes drafts into the store within one transaction, whose sameness is locked. New ones are gathered and written together. */
final class Acceptance {

    private final EntityManager database;
    private final Sameness sameness;
    private final PastRevisions pastRevisions;
    private final Copies copies;
    private final NewRows rows;
    private final Instant now = Times.now();

    /** What the new articles that are gathered but not written yet are known by. */
    private final Set<String> gathered = new HashSet<>();

    Acceptance(
            EntityManager database, Sameness sameness, PastRevisions pastRevisions, Copies copies, ObjectMapper json) {
        this.database = database;
        this.sameness = sameness;
        this.pastRevisions = pastRevisions;
        this.copies = copies;
        this.rows = new NewRows(json);
    }

    /** What became of each draft, in their order; the feed does not know yet. */
    List<Accepted> accept(List<Draft> drafts) {
        Sameness.Known known = sameness.find(drafts);
        load(known.ids());
        List<Accepted> accepted = new ArrayList<>();
        boolean stale = false;
        for (Draft draft : drafts) {
            boolean gatheredAlready = Sameness.keys(draft).anyMatch(gathered::contains);
            if (gatheredAlready) {
                write();
            }
            Sameness.Known current = stale || gatheredAlready ? sameness.find(List.of(draft)) : known;
            Accepted one = accept(draft, current);
            // It is no longer known by what it was known by, and by other things instead.
            stale |= one.outcome() == Accepted.Outcome.REVISED || gatheredAlready;
            accepted.add(one);
        }
        write();
        return accepted;
    }

    private Accepted accept(Draft draft, Sameness.Known known) {
        Optional<Article> same = known.same(draft)
                .flatMap(id -> Optional.ofNullable(database.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE)));
        if (same.isEmpty()) {
            Article article = new Article(Ids.next(), draft, now);
            rows.article(article);
            rows.original(article, draft.original());
            Sameness.keys(draft).forEach(gathered::add);
            return new Accepted(article, Accepted.Outcome.CREATED);
        }
        Article article = same.get();
        if (!article.differsFrom(draft)) {
            return new Accepted(article, Accepted.Outcome.UNCHANGED);
        }
        pastRevisions.keep(article);
        article.take(draft);
        return revised(article, draft);
    }

    /** Makes a stored article say what a draft says, no more and no less. */
    Accepted edit(Article article, Draft draft) {
        if (!article.saysOtherThan(draft)) {
            return new Accepted(article, Accepted.Outcome.UNCHANGED);
        }
        pastRevisions.keep(article);
        article.become(draft);
        Accepted accepted = revised(article, draft);
        write();
        return accepted;
    }

    private Accepted revised(Article article, Draft draft) {
        article.revision++;
        article.updatedAt = later(now, article.updatedAt);
        database.flush();
        copies.renew(article);
        rows.original(article, draft.original());
        return new Accepted(article, Accepted.Outcome.REVISED);
    }

    /** Reads those that are known at once, so that each is at hand; in one order for all, so that two never wait for each other. */
    private void load(Set<UUID> ids) {
        if (!ids.isEmpty()) {
            database.createQuery("from Article where id in :ids order by id", Article.class)
                    .setParameter("ids", ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    private void write() {
        database.unwrap(Session.class).doWork(rows::copyTo);
        gathered.clear();
    }

    /** Clocks of replicas differ; the time of a revision is never before the one that it follows. */
    private static Instant later(Instant now, Instant before) {
        return now.isAfter(before) ? now : before.plusNanos(1_000);
    }
}
