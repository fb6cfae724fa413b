package pullquote.article.key;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of an identity provider (OpenID Connect) beside the keys of this service, where one is configured; else this
 * does nothing at all. A token is a key whose name is its subject, that ends when the token does, and whose scopes are
 * the words read, write and admin among the token's, with a prefix where one is configured.
 */
@ApplicationScoped
class Tokens {

    private static final Logger LOG = Logger.getLogger(Tokens.class);
    private static final long REFRESH_SECONDS = 300;
    private static final long RETRY_SECONDS = 5;

    private final Optional<String> issuer;
    private final String audience;
    private final String prefix;
    private final ScheduledExecutorService clock;
    private volatile @Nullable JwtConsumer consumer;

    Tokens(
            @ConfigProperty(name = "pullquote.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "pullquote.oidc.audience") String audience,
            @ConfigProperty(name = "pullquote.oidc.scope-prefix") Optional<String> prefix,
            ScheduledExecutorService clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.prefix = prefix.orElse("");
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        issuer.ifPresent(this::refresh);
    }

    /** Requests never wait for the provider: its keys are read beforehand, and again now and then. */
    private void refresh(String provider) {
        long next = REFRESH_SECONDS;
        try {
            consumer = Issuer.consumer(provider, audience);
        } catch (RuntimeException e) {
            LOG.warnf("The keys of %s could not be read (%s); tokens are judged by those read before", provider, e);
            next = RETRY_SECONDS;
        }
        clock.schedule(() -> refresh(provider), next, TimeUnit.SECONDS);
    }

    /** The caller whom a valid token names. */
    Optional<ApiKey> find(String token) {
        JwtConsumer current = consumer;
        if (current == null || token.indexOf('.') < 0) {
            return Optional.empty();
        }
        try {
            JwtClaims claims = current.processToClaims(token);
            return Optional.of(caller(claims));
        } catch (InvalidJwtException | MalformedClaimException e) {
            return Optional.empty();
        }
    }

    private ApiKey caller(JwtClaims claims) throws MalformedClaimException {
        String subject = claims.getSubject();
        UUID id = UUID.nameUUIDFromBytes((claims.getIssuer() + '\n' + subject).getBytes(StandardCharsets.UTF_8));
        Instant end = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
        Instant begin = claims.getIssuedAt() == null
                ? Instant.EPOCH
                : Instant.ofEpochSecond(claims.getIssuedAt().getValue());
        return new ApiKey(id, subject, scopes(claims), new byte[0], begin, end);
    }

    private Set<Scope> scopes(JwtClaims claims) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        String words = claims.getClaimValueAsString("scope");
        if (words != null) {
            for (Scope scope : Scope.values()) {
                if (Arrays.asList(words.split(" ")).contains(prefix + scope.word())) {
                    scopes.add(scope);
                }
            }
        }
        return scopes;
    }
}
