package pullquote.analysis.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives a type to the problems that the framework makes, from their status. */
@ApplicationScoped
class ProblemTypes implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        @Nullable URI type = problem.getType();
        if (type != null) {
            return problem;
        }
        String name =
                problem.getStatus().getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return HttpProblem.builder(problem)
                .withType(URI.create(Problems.TYPE + name))
                .build();
    }
}
