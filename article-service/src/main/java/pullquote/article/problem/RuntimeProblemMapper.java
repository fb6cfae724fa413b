package pullquote.article.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away (503, try again) from a mistake of ours (500). */
@Provider
public final class RuntimeProblemMapper extends ExceptionMapperBase<RuntimeException> {

    @Override
    protected HttpProblem toProblem(RuntimeException error) {
        return problem(error);
    }

    /** What an error means to the caller. */
    public static HttpProblem problem(RuntimeException error) {
        return isAway(error) ? Problems.databaseDown() : Problems.internal();
    }

    /** Whether the cause is that the database cannot be reached, is shutting down, starting, or out of connections. */
    private static boolean isAway(Throwable error) {
        for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && isAway(e)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException e) {
        @Nullable String state = e.getSQLState();
        if (state == null) {
            // Agroal's own exceptions have no state.
            return String.valueOf(e.getMessage()).contains("timeout");
        }
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }
}
