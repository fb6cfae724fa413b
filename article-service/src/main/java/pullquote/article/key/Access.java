package pullquote.article.key;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/** Decides who may do what. */
@ApplicationScoped
public class Access {

    private static final Logger LOG = Logger.getLogger(Access.class);
    private static final String BEARER = "Bearer ";

    private final Keys keys;
    private final Tokens tokens;
    private final boolean openReads;
    private final String host;

    Access(
            Keys keys,
            Tokens tokens,
            @ConfigProperty(name = "pullquote.open-reads") boolean openReads,
            @ConfigProperty(name = "quarkus.http.host", defaultValue = "0.0.0.0") String host) {
        this.keys = keys;
        this.tokens = tokens;
        this.openReads = openReads;
        this.host = host;
    }

    void start(@Observes StartupEvent event) {
        boolean loopback = host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
        if (openReads && !loopback) {
            LOG.warnf(
                    "OPEN READS: anyone who reaches %s can read every article without a key."
                            + " Set PULLQUOTE_OPEN_READS=false unless something in front of this service keeps strangers out.",
                    host);
        }
    }

    /**
     * Checks the {@code Authorization} header of a request.
     *
     * @param authorization its value; null where there is none
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 401 without a valid key, 403 with one that lacks the scope
     */
    public void check(@Nullable String authorization, Scope scope) {
        if (authorization == null) {
            if (!openReads || scope != Scope.READ) {
                throw Problems.unauthorized(
                        "This needs a key with scope " + scope.word() + ": send it as Authorization: Bearer KEY");
            }
            return;
        }
        ApiKey key = key(authorization);
        if (!key.allows(scope)) {
            throw Problems.forbidden("The key \"" + key.name + "\" lacks the scope " + scope.word(), scope.word());
        }
    }

    /**
     * Who sends a request whose key was checked: the same word for all requests with one key.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 401
     */
    public String caller(@Nullable String authorization) {
        return key(authorization).id.toString();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 401 */
    ApiKey key(@Nullable String authorization) {
        if (authorization == null) {
            throw Problems.unauthorized("This needs a key: send it as Authorization: Bearer KEY");
        }
        return find(authorization).orElseThrow(() -> Problems.invalidKey("The key is not known, revoked or expired"));
    }

    /** The id of the valid key that a request was sent with. */
    public Optional<UUID> keyId(@Nullable String authorization) {
        return authorization == null ? Optional.empty() : find(authorization).map(key -> key.id);
    }

    private Optional<ApiKey> find(String authorization) {
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        String sent = authorization.substring(BEARER.length()).strip();
        return keys.find(sent).or(() -> tokens.find(sent));
    }
}
