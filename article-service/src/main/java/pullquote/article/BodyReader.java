package pullquote.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pullquote.article.problem.Problems;

/** Reads bodies up to the limit. */
@ApplicationScoped
class BodyReader {

    /** How much more of a body is read, and dropped, so that its sender comes to read the answer. */
    private static final long PATIENCE = 64L << 20;

    private final int limit;

    BodyReader(@ConfigProperty(name = "pullquote.max-body-bytes") int limit) {
        this.limit = limit;
    }

    /**
     * The body, unpacked where it is sent in gzip.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 where there is more than the limit, unpacked; 400 where the sender
     *     breaks off or it is no gzip; 415 where it is packed in another way
     */
    byte[] read(InputStream sent, HttpHeaders headers) {
        InputStream body = ContentCoding.decode(sent, headers.getHeaderString(HttpHeaders.CONTENT_ENCODING));
        try {
            byte[] content = body.readNBytes(limit + 1);
            if (content.length > limit) {
                drop(body);
                throw Problems.tooLarge(limit);
            }
            return content;
        } catch (IOException e) {
            throw Problems.badRequest("The body ended early");
        }
    }

    private static void drop(InputStream body) throws IOException {
        long left = PATIENCE;
        byte[] buffer = new byte[8192];
        int read = 0;
        while (left > 0 && read >= 0) {
            read = body.read(buffer);
            left -= read;
        }
    }
}
