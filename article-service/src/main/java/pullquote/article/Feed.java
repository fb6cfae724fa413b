package pullquote.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pullquote.article.problem.Problems;

/** The change feed's reading side. */
@ApplicationScoped
class Feed implements PanacheRepositoryBase<Change, Long> {

    /**
     * What all changes of one history share. The cluster, the database and the table get new numbers when a dump is
     * restored, the timeline when a backup is recovered or a standby promoted.
     */
    private static final String EPOCH = "select hashtextextended(concat_ws(':',"
            + " (select system_identifier from pg_control_system()),"
            + " (select oid from pg_database where datname = current_database()),"
            + " cast(to_regclass('change') as oid),"
            + " substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8)), 0)";

    /**
     * The changes behind a place, in order. None is ever skipped: see {@link Changes#add}.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 410 where the place belongs to a history that the database no longer has
     */
    @Transactional
    ChangePage read(Optional<FeedCursor> after, int limit) {
        long epoch = ((Number) getEntityManager().createNativeQuery(EPOCH).getSingleResult()).longValue();
        FeedCursor from = after.orElseGet(() -> new FeedCursor(epoch, 0, 0));
        if (from.epoch() != epoch || !isKnown(from)) {
            throw Problems.gone(
                    "The database was restored or replaced since this cursor was given out. Start again without"
                            + " after, and drop what you hold of articles that do not come up by the end of the feed");
        }
        List<Change> changes =
                find("place > ?1 order by place", from.place()).page(0, limit).list();
        FeedCursor next = changes.isEmpty() ? from : behind(epoch, changes.get(changes.size() - 1));
        return new ChangePage(changes.stream().map(ChangeItem::of).toList(), next.toString());
    }

    /** A copy of the files that was put back has the same epoch, but other changes behind the time that it was made at. */
    private boolean isKnown(FeedCursor cursor) {
        return cursor.place() == 0
                || findByIdOptional(cursor.place())
                        .filter(change -> change.fingerprint() == cursor.fingerprint())
                        .isPresent();
    }

    private static FeedCursor behind(long epoch, Change change) {
        return new FeedCursor(epoch, change.place, change.fingerprint());
    }
}
