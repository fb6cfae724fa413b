package pullquote.article.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reasons for which the database cannot do now what it will do later: no mistake of the caller's, none of ours. */
enum DatabaseTrouble {
    AWAY(2, "The database does not answer; try again"),
    CROWDED(2, "The database has no connection left; try again"),
    FULL(60, "The database has no room left; its operator must make some before anything can be stored"),
    READ_ONLY(30, "The database takes no writes at present; try again later"),
    BUSY(1, "Other changes were in the way; try again"),
    SLOW(5, "The database took too long; try again");

    /** Seconds. */
    private final int retryAfter;

    private final String detail;

    DatabaseTrouble(int retryAfter, String detail) {
        this.retryAfter = retryAfter;
        this.detail = detail;
    }

    HttpProblem problem() {
        return Problems.unavailable(detail, retryAfter);
    }

    /** What trouble an error comes from, whatever it is wrapped in; empty where it comes from none. */
    static Optional<DatabaseTrouble> behind(Throwable error) {
        return behind(error, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** A failed commit is not the cause of the exception that tells of it, but suppressed in it. */
    private static Optional<DatabaseTrouble> behind(@Nullable Throwable error, Set<Throwable> seen) {
        if (error == null || !seen.add(error)) {
            return Optional.empty();
        }
        Optional<DatabaseTrouble> here = error instanceof SQLException e ? of(e) : Optional.empty();
        return here.or(() -> Stream.concat(Stream.ofNullable(error.getCause()), Arrays.stream(error.getSuppressed()))
                .flatMap(inner -> behind(inner, seen).stream())
                .findFirst());
    }

    /** By SQLSTATE: PostgreSQL's appendix A. */
    private static Optional<DatabaseTrouble> of(SQLException error) {
        @Nullable String state = error.getSQLState();
        if (state == null) {
            // Agroal's own exceptions have no state.
            boolean timeout = String.valueOf(error.getMessage()).contains("timeout");
            return timeout ? Optional.of(CROWDED) : Optional.empty();
        }
        return switch (state) {
            case "25006" -> Optional.of(READ_ONLY);
            case "40001", "40P01", "55P03" -> Optional.of(BUSY);
            case "53100" -> Optional.of(FULL);
            case "53300" -> Optional.of(CROWDED);
            case "57014" -> Optional.of(SLOW);
            case "3D000" -> Optional.of(AWAY);
            default -> ofClass(state);
        };
    }

    private static Optional<DatabaseTrouble> ofClass(String state) {
        boolean away = state.startsWith("08")
                || state.startsWith("28")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("58");
        return away ? Optional.of(AWAY) : Optional.empty();
    }
}
