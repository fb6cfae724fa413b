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

    /** What an error means to the caller. */
    public static HttpProblem problem(RuntimeException error) {
        return DatabaseTrouble.behind(error).map(DatabaseTrouble::problem).orElseGet(Problems::internal);
    }
}
