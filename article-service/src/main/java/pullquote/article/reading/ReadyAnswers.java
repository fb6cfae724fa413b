package pullquote.article.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLongArray;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pullquote.article.ArticleChanged;
import pullquote.article.Representation;

/** Answers that were given before, as long as they are right. */
@ApplicationScoped
class ReadyAnswers {

    private static final int STAMPS = 4096;

    private final ArticleReader reader;
    private final ChangeListener others;
    private final Cache<Form, Ready> answers;

    /** Counts the changes of all articles that share a number, so that an answer that was read before one is not kept after it. */
    private final AtomicLongArray stamps = new AtomicLongArray(STAMPS);

    ReadyAnswers(
            ArticleReader reader,
            ChangeListener others,
            @ConfigProperty(name = "pullquote.article-cache-bytes") long bytes) {
        this.reader = reader;
        this.others = others;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Form form, Ready ready) -> ready.weight())
                .build();
    }

    /** The answer, where it is in memory and sure to be right: what other instances changed is known up to a second ago. */
    @Nullable
    Ready held(Form form) {
        return others.isHeard() ? answers.getIfPresent(form) : null;
    }

    /** The answer, read from the database; empty where there is no such article. */
    Optional<Ready> read(Form form) {
        long stamp = stamps.get(stampOf(form.article()));
        Optional<Ready> plain = reader.read(form.article(), form.representation());
        Optional<Ready> asked = form.gzip() ? plain.map(Ready::compressed) : plain;
        asked.ifPresent(ready -> keep(form, ready, stamp));
        return asked;
    }

    private void keep(Form form, Ready ready, long stamp) {
        // In the same step as the check: a change in between comes after it, and removes what is kept here.
        answers.asMap().compute(form, (same, before) -> stamps.get(stampOf(form.article())) == stamp ? ready : before);
    }

    /** Whatever became of a transaction that changed an article, what is held of it may no longer be right. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) ArticleChanged change) {
        forget(change.id());
    }

    /** The database told, perhaps of what happened elsewhere. */
    void heard(@Observes ChangeListener.Heard change) {
        if (change.article() == null) {
            forgetAll();
        } else {
            forget(change.article());
        }
    }

    private void forget(UUID article) {
        stamps.incrementAndGet(stampOf(article));
        for (Representation representation : Representation.values()) {
            answers.asMap().remove(new Form(article, representation, false));
            answers.asMap().remove(new Form(article, representation, true));
        }
    }

    private void forgetAll() {
        for (int i = 0; i < STAMPS; i++) {
            stamps.incrementAndGet(i);
        }
        answers.invalidateAll();
    }

    private static int stampOf(UUID article) {
        return Math.floorMod(article.hashCode(), STAMPS);
    }
}
