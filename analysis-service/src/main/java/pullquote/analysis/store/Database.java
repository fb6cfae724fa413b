package pullquote.analysis.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database with what was computed of all articles; there only where this service follows article-service. */
@ApplicationScoped
public class Database {

    private final Connections connections;
    private final boolean following;

    @Inject
    Database(
            InjectableInstance<AgroalDataSource> source, @ConfigProperty(name = "pullquote.follow") boolean following) {
        // Asked for only when it is needed: where nobody follows, the data source is inactive and must not be touched.
        this(() -> source.get().getConnection(), following);
    }

    /** A database on connections that somebody else manages. */
    public Database(Connections connections, boolean following) {
        this.connections = connections;
        this.following = following;
    }

    /** Where connections come from. */
    public interface Connections {
        Connection open() throws SQLException;
    }

    /** What to do with a connection. */
    public interface Work<T> {
        T on(Session session) throws SQLException;
    }

    /** Whether there is a database at all ({@code pullquote.follow=true}). */
    public boolean isThere() {
        return following;
    }

    /**
     * The result of some statements, each a transaction of its own.
     *
     * @throws NotFollowingException where there is no database
     * @throws DatabaseException where it is away or refuses
     */
    public <T> T ask(Work<T> work) {
        try (Session session = open()) {
            return work.on(session);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** As {@link #ask}, with all statements in one transaction. */
    public <T> T inTransaction(Work<T> work) {
        return ask(session -> {
            session.connection().setAutoCommit(false);
            try {
                T result = work.on(session);
                session.connection().commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                session.connection().rollback();
                throw e;
            } finally {
                session.connection().setAutoCommit(true);
            }
        });
    }

    /** A connection to keep for as long as one needs it. */
    public Session open() throws SQLException {
        if (!following) {
            throw new NotFollowingException();
        }
        return new Session(connections.open());
    }
}
