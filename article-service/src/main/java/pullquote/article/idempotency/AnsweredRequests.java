package pullquote.article.idempotency;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import pullquote.article.problem.Problems;

/** What was answered under each idempotency key in the last 24 hours. */
@ApplicationScoped
public class AnsweredRequests {

    private static final Logger LOG = Logger.getLogger(AnsweredRequests.class);
    private static final String KEPT = "interval '24 hours'";

    private final EntityManager database;
    private final ScheduledExecutorService clock;

    AnsweredRequests(EntityManager database, ScheduledExecutorService clock) {
        this.database = database;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        clock.scheduleWithFixedDelay(this::cleanUp, 1, 60, TimeUnit.MINUTES);
    }

    /**
     * Meets a request once. The work and the note that it is done are one transaction: when the service dies, both are there or neither. A request
     * that fails leaves no note, since it has changed nothing and comes to the same when it is repeated.
     *
     * @param work meets the request; runs in the same transaction
     * @return what it came to, now or when it was met before
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 while the same request is being met, 422 where another one came under the key
     */
    @Transactional
    public Answer once(IdempotencyKey key, Fingerprint request, Supplier<Answer> work) {
        if (!lock(key)) {
            throw Problems.beingAnswered();
        }
        Optional<Tuple> known = find(key);
        if (known.isEmpty()) {
            Answer answer = work.get();
            keep(key, request, answer);
            return answer;
        }
        if (!Arrays.equals(known.get().get(0, byte[].class), request.bytes())) {
            throw Problems.otherRequest();
        }
        return new Answer(
                known.get().get(1, UUID.class),
                known.get().get(2, Integer.class),
                known.get().get(3, Integer.class));
    }

    /** Until the transaction ends. Returns whether nobody else has it. */
    private boolean lock(IdempotencyKey key) {
        return (Boolean)
                database.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:key, 2))", Boolean.class)
                        .setParameter("key", key.caller() + ' ' + key.value())
                        .getSingleResult();
    }

    @SuppressWarnings("unchecked") // What the class that is asked for says.
    private Optional<Tuple> find(IdempotencyKey key) {
        return database.createNativeQuery(
                        "select request, article_id, revision, status from idempotency_key"
                                + " where caller = :caller and key = :key and created_at > clock_timestamp() - " + KEPT,
                        Tuple.class)
                .setParameter("caller", key.caller())
                .setParameter("key", key.value())
                .getResultStream()
                .findFirst();
    }

    private void keep(IdempotencyKey key, Fingerprint request, Answer answer) {
        // One that is too old to count may not have been cleaned up yet.
        database.createNativeQuery("delete from idempotency_key where caller = :caller and key = :key")
                .setParameter("caller", key.caller())
                .setParameter("key", key.value())
                .executeUpdate();
        database.createNativeQuery("insert into idempotency_key (caller, key, request, article_id, revision, status)"
                        + " values (:caller, :key, :request, :article, :revision, :status)")
                .setParameter("caller", key.caller())
                .setParameter("key", key.value())
                .setParameter("request", request.bytes())
                .setParameter("article", answer.articleId())
                .setParameter("revision", answer.revision())
                .setParameter("status", answer.status())
                .executeUpdate();
    }

    private void cleanUp() {
        try {
            forgetOld();
        } catch (RuntimeException e) {
            // The next hour will do: what is too old does not count anyway.
            LOG.debug("Old idempotency keys were not removed", e);
        }
    }

    /** Removes what is older than a day. */
    @Transactional
    int forgetOld() {
        return database.createNativeQuery("delete from idempotency_key where created_at <= clock_timestamp() - " + KEPT)
                .executeUpdate();
    }
}
