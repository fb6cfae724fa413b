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
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the change feed of article-service. */
@ApplicationScoped
public class ChangeReader {

    private final ChangeClient client;
    private final OwnKey key;
    private final ObjectMapper json;

    ChangeReader(@RestClient ChangeClient client, OwnKey key, ObjectMapper json) {
        this.client = client;
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
                client.changes(after.orElse(null), limit, wait.toSeconds() + "s", key.authorization())) {
            if (response.getStatus() == 410 || response.getStatus() == 400 && after.isPresent()) {
                throw new CursorGoneException();
            }
            if (response.getStatus() != 200) {
                throw new ArticleServiceException(
                        "article-service answered to a request for changes with status " + response.getStatus());
            }
            try (InputStream body = response.readEntity(InputStream.class)) {
                return json.readValue(body, ChangePage.class);
            }
        } catch (WebApplicationException e) {
            throw new ArticleServiceException(
                    "article-service answered with status " + e.getResponse().getStatus(), e);
        } catch (IOException e) {
            throw new ArticleServiceException("article-service answered with something that is no page of changes", e);
        } catch (ProcessingException e) {
            throw new ArticleServiceException("article-service does not answer", e);
        }
    }
}
