package pullquote.analysis.store;

import java.sql.SQLException;

/** The database is away, or refuses a statement. A later try may succeed. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseException(SQLException cause) {
        super("The database of analyses does not answer", cause);
    }
}
