package pullquote.article.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLongArray;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pullquote.article.ArticleChanged;
import pullquote.article.ArticleView;
import pullquote.article.Representation;

/** Answers that were given before, as long as they are right. */
@ApplicationScoped
class ReadyAnswers {

    private static final int STAMPS = 4096;

    /** Writing a body of more characters than this holds up others who are served on the same thread. */
    private static final int LONG = 65_536;

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
                // Done at once, tidying up takes less time than waking another thread for it.
                .executor(Runnable::run)
                .weigher((Form form, Ready ready) -> ready.weight())
                .build();
    }

    /** The answer, where it is in memory and sure to be right: what other instances changed is known up to a second ago. */
    @Nullable
    Ready held(Form form) {
        Ready ready = others.isHeard() ? answers.getIfPresent(form) : null;
        if (ready != null) {
            ready.settle();
        }
        return ready;
    }

    /** The answer, read from the database; empty where there is no such article. */
    Optional<Ready> read(Form form) {
        long stamp = stamps.get(stampOf(form.article()));
        return reader.view(form.article()).map(article -> write(article, form, stamp));
    }

    /**
     * The answer, read from the database without waiting for it; empty where there is no such article. Fails where the
     * database does.
     *
     * @return null where that is not possible now, and {@link #read} is
     */
    @Nullable
    Future<Optional<Ready>> find(Form form, Vertx vertx) {
        long stamp = stamps.get(stampOf(form.article()));
        Future<Optional<ArticleView>> found = reader.find(form.article());
        if (found == null) {
            return null;
        }
        return found.compose(known -> {
            boolean takesLong =
                    known.isPresent() && (form.gzip() || known.get().body().length() > LONG);
            return takesLong
                    ? vertx.executeBlocking(() -> known.map(article -> write(article, form, stamp)), false)
                    : Future.succeededFuture(known.map(article -> write(article, form, stamp)));
        });
    }

    private Ready write(ArticleView article, Form form, long stamp) {
        Ready plain = reader.write(article, form.representation());
        Ready asked = form.gzip() ? plain.compressed() : plain;
        // In the same step as the check: a change in between comes after it, and removes what is kept here.
        answers.asMap().compute(form, (same, before) -> stamps.get(stampOf(form.article())) == stamp ? asked : before);
        return asked;
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
