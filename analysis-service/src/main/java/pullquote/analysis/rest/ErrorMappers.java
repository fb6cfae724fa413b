package pullquote.analysis.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import pullquote.analysis.client.ArticleServiceException;
import pullquote.analysis.client.RefusedException;
import pullquote.analysis.engine.BusyException;
import pullquote.analysis.nlp.summary.EmptyTextException;

/** What the parts behind the endpoints could not do, as problems. */
class ErrorMappers {

    private static final int RETRY_AFTER_SECONDS = 3;

    @ServerExceptionMapper
    Response map(ArticleServiceException e) {
        return answer(Problems.unavailable(e.getMessage() + "; try again later", RETRY_AFTER_SECONDS));
    }

    @ServerExceptionMapper
    Response map(RefusedException e) {
        return answer(Problems.badRequest(String.valueOf(e.getMessage())));
    }

    @ServerExceptionMapper
    Response map(BusyException e) {
        return answer(Problems.unavailable(String.valueOf(e.getMessage()), e.retryAfterSeconds()));
    }

    @ServerExceptionMapper
    Response map(EmptyTextException e) {
        return answer(Problems.emptyText(String.valueOf(e.getMessage())));
    }

    private static Response answer(HttpProblem problem) {
        return problem.toResponse();
    }
}
