package pullquote.analysis.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** One request to article-service and its answer, tried twice, and not at all for a while where it keeps failing. */
@ApplicationScoped
class Exchange {

    private final ObjectMapper json;

    Exchange(ObjectMapper json) {
        this.json = json;
    }

    /** A request that only reads, so that it may be sent again. */
    interface Call {
        Response send();
    }

    /**
     * The body of the answer; empty for 404.
     *
     * @throws KeyRefusedException where the key is not known or lacks the scope
     * @throws ArticleServiceException where there is no usable answer
     * @throws RefusedException where the request is at fault, which a second try would not mend
     */
    @Retry(maxRetries = 1, delay = 50, jitter = 50, retryOn = ArticleServiceException.class)
    @CircuitBreaker(
            requestVolumeThreshold = 4,
            failureRatio = 0.5,
            delay = 3000,
            failOn = ArticleServiceException.class)
    <T> Optional<T> read(Call call, Class<T> type) {
        try (Response response = call.send()) {
            int status = response.getStatus();
            if (status == 404) {
                return Optional.empty();
            }
            if (status == 401 || status == 403) {
                throw new KeyRefusedException();
            }
            if (status == 400) {
                throw new RefusedException(
                        "article-service does not take this query: see its parameters and the cursor");
            }
            if (status != 200) {
                throw new ArticleServiceException("article-service answered with status " + status);
            }
            try (InputStream body = response.readEntity(InputStream.class)) {
                return Optional.ofNullable(json.readValue(body, type));
            }
        } catch (WebApplicationException e) {
            throw new ArticleServiceException(
                    "article-service answered with status " + e.getResponse().getStatus(), e);
        } catch (IOException e) {
            throw new ArticleServiceException("article-service answered with something that is no article", e);
        } catch (ProcessingException e) {
            throw new ArticleServiceException("article-service does not answer", e);
        }
    }
}
