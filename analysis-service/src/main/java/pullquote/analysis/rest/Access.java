package pullquote.analysis.rest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.ArticleReader;
import pullquote.analysis.client.CallerKey;

/** Decides who may read: everybody where reads are open, else callers with a key that article-service knows. */
@ApplicationScoped
public class Access {

    private static final Logger LOG = Logger.getLogger(Access.class);

    private final ArticleReader articles;
    private final boolean openReads;
    private final String host;

    Access(
            ArticleReader articles,
            @ConfigProperty(name = "pullquote.open-reads") boolean openReads,
            @ConfigProperty(name = "quarkus.http.host", defaultValue = "0.0.0.0") String host) {
        this.articles = articles;
        this.openReads = openReads;
        this.host = host;
    }

    void start(@Observes StartupEvent event) {
        boolean loopback = host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
        if (openReads && !loopback) {
            LOG.warnf(
                    "OPEN READS: anyone who reaches %s can read every analysis without a key."
                            + " Set PULLQUOTE_OPEN_READS=false unless something in front of this service keeps strangers out.",
                    host);
        }
    }

    /**
     * Checks the {@code Authorization} header of a request.
     *
     * @param authorization its value; null where there is none
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 401 without a valid key, 403 with one that may not read
     */
    public void check(@Nullable String authorization) {
        if (authorization != null || !openReads) {
            check(authorization, "read");
        }
    }

    /** As {@link #check(String)}, for what needs a key with a certain scope, open reads or not. */
    void check(@Nullable String authorization, String scope) {
        if (authorization == null) {
            throw Problems.unauthorized(
                    "This needs a key with scope " + scope + ": send it as Authorization: Bearer KEY");
        }
        CallerKey key = articles.caller(authorization)
                .orElseThrow(() -> Problems.unauthorized("The key is not known, revoked or expired"));
        if (!key.scopes().contains(scope)) {
            throw Problems.forbidden("The key \"" + key.name() + "\" lacks the scope " + scope);
        }
    }
}
