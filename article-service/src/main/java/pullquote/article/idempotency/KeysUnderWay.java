package pullquote.article.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import pullquote.article.problem.Problems;

/**
 * Keys of long requests that change nothing when they are repeated, as imports do: nothing needs to be remembered of them, but two at once on this
 * instance would be work for nothing.
 */
@ApplicationScoped
public class KeysUnderWay {

    private final Set<IdempotencyKey> underWay = ConcurrentHashMap.newKeySet();

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where a request of this key is under way */
    public void enter(Optional<IdempotencyKey> key) {
        key.ifPresent(one -> {
            if (!underWay.add(one)) {
                throw Problems.beingAnswered();
            }
        });
    }

    public void leave(Optional<IdempotencyKey> key) {
        key.ifPresent(underWay::remove);
    }
}
