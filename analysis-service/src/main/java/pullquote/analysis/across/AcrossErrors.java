package pullquote.analysis.across;

import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import pullquote.analysis.rest.Problems;
import pullquote.analysis.store.DatabaseException;
import pullquote.analysis.store.NotFollowingException;

/** What the database could not answer, as problems. */
class AcrossErrors {

    private static final Logger LOG = Logger.getLogger(AcrossErrors.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    Response map(DatabaseException e) {
        LOG.error("The database did not answer a question", e);
        return Problems.unavailable(e.getMessage() + "; try again later", RETRY_AFTER_SECONDS)
                .toResponse();
    }

    @ServerExceptionMapper
    Response map(NotFollowingException e) {
        return Problems.notFound(String.valueOf(e.getMessage())).toResponse();
    }
}
