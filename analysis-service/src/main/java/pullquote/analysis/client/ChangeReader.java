package pullquote.analysis.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Reads the change feed of article-service and the articles that it names. Apart from {@link ArticleReader}, so that an article that
 * cannot be fetched, tried again and again, does not open the circuit breaker before callers.
 */
@ApplicationScoped
public class ChangeReader {

    private final ChangeClient client;
    private final ArticleClient articles;
    private final OwnKey key;
    private final ObjectMapper json;

    ChangeReader(@RestClient ChangeClient client, @RestClient ArticleClient articles, OwnKey key, ObjectMapper json) {
        this.client = client;
        this.articles = articles;
        this.key = key;
        this.json = json;
    }

    /**
     * The changes behind a cursor, at most {@code limit}; none where none came within {@code wait}, at most 30 s.
     *
     * @throws CursorGoneException where the feed has to be read again from its start
     * @throws ArticleServiceException where article-service does not give a usable answer
     */
    public ChangePage changes(Optional<String> after, int limit, Duration wait) throws CursorGoneException {
        try (Response response =
                sent(() -> client.changes(after.orElse(null), limit, wait.toSeconds() + "s", key.authorization()))) {
            if (response.getStatus() == 410 || response.getStatus() == 400 && after.isPresent()) {
                throw new CursorGoneException();
            }
            return body(response, ChangePage.class);
        }
    }

    /**
     * A stored article; empty only where there surely is none with this id.
     *
     * @throws ArticleServiceException where article-service does not give a usable answer
     */
    public Optional<StoredArticle> article(UUID id) {
        try (Response response = sent(() -> articles.article(id.toString(), key.authorization()))) {
            return response.getStatus() == 404 ? Optional.empty() : Optional.of(body(response, StoredArticle.class));
        }
    }

    private static Response sent(Exchange.Call call) {
        try {
            return call.send();
        } catch (WebApplicationException e) {
            return e.getResponse();
        } catch (ProcessingException e) {
            throw new ArticleServiceException("article-service does not answer", e);
        }
    }

    private <T> T body(Response response, Class<T> type) {
        if (response.getStatus() != 200) {
            throw new ArticleServiceException("article-service answered with status " + response.getStatus());
        }
        try (InputStream body = response.readEntity(InputStream.class)) {
            return json.readValue(body, type);
        } catch (IOException e) {
            throw new ArticleServiceException("article-service answered with something that cannot be read", e);
        } catch (ProcessingException e) {
            throw new ArticleServiceException("article-service did not answer to the end", e);
        }
    }
}
