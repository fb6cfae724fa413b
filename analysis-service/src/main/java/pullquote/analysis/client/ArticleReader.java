package pullquote.analysis.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads from article-service; gives its silence, its refusals and its nonsense their meaning. */
@ApplicationScoped
public class ArticleReader {

    private final ArticleClient client;
    private final Exchange exchange;
    private final OwnKey key;
    private final Cache<String, CallerKey> callers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(1))
            .maximumSize(10_000)
            .build();

    ArticleReader(@RestClient ArticleClient client, Exchange exchange, OwnKey key) {
        this.client = client;
        this.exchange = exchange;
        this.key = key;
    }

    /**
     * A stored article; empty where there is none with this id.
     *
     * @throws ArticleServiceException where article-service does not give a usable answer
     */
    public Optional<StoredArticle> article(UUID id) {
        Optional<StoredArticle> article =
                guarded(() -> client.article(id.toString(), key.authorization()), StoredArticle.class);
        return article.map(found -> {
            if (!found.id().equals(id)) {
                throw new ArticleServiceException("article-service answered with another article");
            }
            return found;
        });
    }

    /**
     * A page of the list of articles.
     *
     * @throws RefusedException where the query or the cursor is none
     * @throws ArticleServiceException where article-service does not give a usable answer
     */
    public ArticleList articles(ArticleQuery query, Optional<String> cursor, int limit) {
        return guarded(
                        () -> client.articles(
                                orNull(query.q()),
                                orNull(query.publisher()),
                                orNull(query.from()),
                                orNull(query.to()),
                                orNull(query.sort()),
                                cursor.orElse(null),
                                limit,
                                key.authorization()),
                        ArticleList.class)
                .orElseThrow(() -> new ArticleServiceException("article-service has no list of articles"));
    }

    /** The newest revisions of an article; none where there is no such article. */
    public RevisionList revisions(UUID id, int limit) {
        return guarded(() -> client.revisions(id.toString(), limit, key.authorization()), RevisionList.class)
                .orElse(RevisionList.NONE);
    }

    /** An article as it stood at a revision. */
    public Optional<StoredArticle> revision(UUID id, int number) {
        return guarded(() -> client.revision(id.toString(), number, key.authorization()), StoredArticle.class);
    }

    /** What differs between two revisions; empty where there is no such article or revision. */
    public Optional<Comparison> comparison(UUID id, int from, int to) {
        return guarded(() -> client.comparison(id.toString(), from, to, key.authorization()), Comparison.class);
    }

    /**
     * What a caller's key allows, as it was up to a second ago; empty where article-service does not know it. Only
     * keys that are known are remembered, so that a new one is good at once.
     */
    public Optional<CallerKey> caller(String authorization) {
        CallerKey known = callers.getIfPresent(authorization);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<CallerKey> caller = asked(authorization);
        caller.ifPresent(key -> callers.put(authorization, key));
        return caller;
    }

    private Optional<CallerKey> asked(String authorization) {
        try {
            return answered(() -> client.currentKey(authorization), CallerKey.class);
        } catch (KeyRefusedException e) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> guarded(Exchange.Call call, Class<T> type) {
        try {
            return answered(call, type);
        } catch (KeyRefusedException e) {
            throw new ArticleServiceException("article-service refuses the key of this service", e);
        }
    }

    private <T> Optional<T> answered(Exchange.Call call, Class<T> type) {
        try {
            return exchange.read(call, type);
        } catch (CircuitBreakerOpenException e) {
            throw new ArticleServiceException("article-service did not answer lately", e);
        }
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
