package pullquote.article.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Tells a database that cannot do what it should at present (503, try again) from a mistake of ours (500). */
@Provider
public final class RuntimeProblemMapper extends ExceptionMapperBase<RuntimeException> {

    @Override
    protected HttpProblem toProblem(RuntimeException error) {
        return problem(error);
    }

    /** The REST layer reads headers when it is asked for them, and throws what looks like a mistake of ours. */
    private static boolean isUnreadableHeader(RuntimeException error) {
        StackTraceElement[] frames = error.getStackTrace();
        return error instanceof IllegalArgumentException
                && frames.length > 0
                && frames[0].getClassName().startsWith("org.jboss.resteasy.reactive.common.headers.");
    }

    /** What an error means to the caller. */
    public static HttpProblem problem(RuntimeException error) {
        if (isUnreadableHeader(error)) {
            return Problems.badRequest("A header of the request cannot be read, such as Accept or Content-Type");
        }
        return DatabaseTrouble.behind(error).map(DatabaseTrouble::problem).orElseGet(Problems::internal);
    }
}
