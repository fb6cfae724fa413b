package pullquote.analysis.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pullquote.analysis.client.ArticleServiceException;
import pullquote.analysis.client.ChangeReader;
import pullquote.analysis.client.CursorGoneException;
import pullquote.analysis.client.StoredArticle;
import pullquote.analysis.engine.Engine;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.Analysis;

/** Fetches a changed article and analyses it; tells an article that cannot be analysed from an article-service that is away. */
@ApplicationScoped
class ChangedArticles {

    private static final Logger LOG = Logger.getLogger(ChangedArticles.class);
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(4);

    private final ChangeReader changes;
    private final Engine engine;
    private final Duration limit;

    ChangedArticles(
            ChangeReader changes,
            Engine engine,
            @ConfigProperty(name = "pullquote.follow.analyze-limit") Duration limit) {
        this.changes = changes;
        this.engine = engine;
        this.limit = limit;
    }

    /**
     * What became of a changed article.
     *
     * @throws ArticleServiceException where article-service as a whole does not answer
     */
    Outcome outcome(UUID id, long position) throws InterruptedException {
        Optional<StoredArticle> article;
        try {
            article = fetch(id);
        } catch (UnreadableException e) {
            return new Outcome.Parked(id, position, String.valueOf(e.getMessage()));
        }
        return article.isEmpty() ? new Outcome.Gone(id) : analyse(article.get(), position);
    }

    /** This article cannot be fetched, though article-service answers. */
    private static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException(ArticleServiceException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private Optional<StoredArticle> fetch(UUID id) throws UnreadableException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return changes.article(id);
            } catch (ArticleServiceException e) {
                feedMustAnswer();
                if (attempt == TRIES) {
                    throw new UnreadableException(e);
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    private void feedMustAnswer() {
        try {
            changes.changes(Optional.empty(), 1, Duration.ZERO);
        } catch (CursorGoneException e) {
            throw new AssertionError("A feed without a cursor starts anew", e);
        }
    }

    private Outcome analyse(StoredArticle article, long position) throws InterruptedException {
        Source source = Source.of(article, false);
        // A thread of its own: one that outlasts its time is left to itself, and the next article has another.
        CompletableFuture<Analysis> analysis = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(analysis, source), "follow-analysis");
        thread.setDaemon(true);
        thread.start();
        try {
            Analysis found = analysis.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Outcome.Analysed(ArticleFacts.of(article, source, found, Instant.now()));
        } catch (TimeoutException e) {
            return parked(article, position, "The analysis took longer than " + limit.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            return parked(article, position, cause.toString(), cause);
        } catch (RuntimeException e) {
            return parked(article, position, e.toString(), e);
        }
    }

    private void complete(CompletableFuture<Analysis> analysis, Source source) {
        try {
            analysis.complete(engine.analyzeInBackground(source));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            analysis.completeExceptionally(e);
        }
    }

    private static Outcome parked(StoredArticle article, long position, String error, Throwable cause) {
        LOG.warnf(cause, "Article %s is left aside: it cannot be analysed", article.id());
        return new Outcome.Parked(article.id(), position, error);
    }
}
