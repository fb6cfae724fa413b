package pullquote.article.reading;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks rows of articles up on the thread that the request came in on, which does other work while the database does its
 * own: handing a read to a worker and back takes more processor time than all the rest of it. Each such thread has a
 * connection of its own, on which one request does not wait for the answer to the one before.
 */
@ApplicationScoped
class Lookup {

    private static final Logger LOG = Logger.getLogger(Lookup.class);
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final Vertx vertx;
    private final Optional<PgConnectOptions> options;
    private final Map<Thread, Line> lines = new ConcurrentHashMap<>();

    Lookup(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.vertx = vertx;
        this.options = LookupOptions.of(url, user, password.orElse(null));
    }

    /** A thread's way to the database. It is used and changed by that thread alone. */
    private static final class Line {

        private @Nullable PreparedQuery<RowSet<Row>> query;
        private boolean opening;
        private long closedAt = System.nanoTime() - PAUSE;
    }

    /**
     * The row, of {@link ArticleRow#SELECT}, empty where there is no such article. Fails where the database does: then it
     * is worth to ask again in another way, which tells why.
     *
     * @return null where it cannot be done without waiting: there is no connection now
     */
    @Nullable
    Future<RowSet<Row>> find(UUID id) {
        if (options.isEmpty()) {
            return null;
        }
        Line line = lines.computeIfAbsent(Thread.currentThread(), thread -> new Line());
        PreparedQuery<RowSet<Row>> query = line.query;
        if (query == null) {
            open(line, options.get());
            return null;
        }
        ContextInternal request = (ContextInternal) vertx.getOrCreateContext();
        var row = request.<RowSet<Row>>promise();
        query.execute(Tuple.of(id)).onComplete(row);
        return row.future();
    }

    private void open(Line line, PgConnectOptions where) {
        if (line.opening || System.nanoTime() - line.closedAt < PAUSE) {
            return;
        }
        line.opening = true;
        // The connection outlives the request, so it must not hold what belongs to the request.
        ContextInternal thread = ((ContextInternal) vertx.getOrCreateContext()).unwrap();
        thread.runOnContext(start -> PgConnection.connect(vertx, where)
                .compose(connection -> {
                    connection.closeHandler(closed -> close(line));
                    connection.exceptionHandler(trouble -> LOG.debug("A connection for reads broke", trouble));
                    return connection.prepare(ArticleRow.SELECT);
                })
                .onComplete(prepared -> {
                    line.opening = false;
                    if (prepared.succeeded()) {
                        line.query = prepared.result().query();
                    } else {
                        LOG.debug("No connection for reads; workers read until there is one", prepared.cause());
                        close(line);
                    }
                }));
    }

    private static void close(Line line) {
        line.query = null;
        line.closedAt = System.nanoTime();
    }
}
