package pullquote.article.reading;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pullquote.article.key.Access;
import pullquote.article.key.Scope;

/**
 * Answers most reads of one article in front of the REST layer, which costs more than such a read: from memory on the
 * thread that the request came in on, else with one statement. What is not plain success goes on to {@link
 * ReadResource}.
 */
@ApplicationScoped
class ReadFilter {

    private static final Logger LOG = Logger.getLogger(ReadFilter.class);

    /** Where what was found out here is left for {@link ReadResource}. */
    static final String OUTCOME = "pullquote.read";

    /** Behind the filters for CORS and rates, in front of the REST layer. */
    private static final int PRIORITY = 50;

    private static final String PATH = "/v1/articles/";
    private static final int UUID_LENGTH = 36;

    private final ReadyAnswers answers;
    private final Preferences preferences;
    private final Access access;

    ReadFilter(ReadyAnswers answers, Preferences preferences, Access access) {
        this.answers = answers;
        this.preferences = preferences;
        this.access = access;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    private void answer(RoutingContext request) {
        Form form = form(request.request());
        if (form == null || !isAllowed(request.request())) {
            request.next();
            return;
        }
        Ready ready = answers.held(form);
        if (ready != null) {
            Answers.send(request, ready);
        } else {
            read(request, form);
        }
    }

    private void read(RoutingContext request, Form form) {
        request.request().pause();
        Future<Optional<Ready>> found = answers.find(form, request.vertx());
        if (found == null) {
            readOnWorker(request, form);
            return;
        }
        found.onComplete(done -> {
            if (done.succeeded()) {
                answer(request, done);
            } else {
                LOG.debug("An article was not looked up; a worker tries it", done.cause());
                readOnWorker(request, form);
            }
        });
    }

    private void readOnWorker(RoutingContext request, Form form) {
        request.vertx().executeBlocking(() -> answers.read(form), false).onComplete(done -> answer(request, done));
    }

    private static void answer(RoutingContext request, AsyncResult<Optional<Ready>> done) {
        request.request().resume();
        Optional<Ready> ready = done.succeeded() ? done.result() : Optional.empty();
        if (ready.isPresent()) {
            Answers.send(request, ready.get());
        } else {
            request.put(OUTCOME, done);
            request.next();
        }
    }

    /** What is asked for; null where it is not one article, or not said plainly. */
    private @Nullable Form form(HttpServerRequest request) {
        String path = request.path();
        boolean read = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (!read
                || path.length() != PATH.length() + UUID_LENGTH
                || !path.startsWith(PATH)
                || request.query() != null
                || request.headers().getAll(HttpHeaders.ACCEPT).size() > 1) {
            return null;
        }
        var representation = preferences.known(request.getHeader(HttpHeaders.ACCEPT));
        if (representation == null) {
            return null;
        }
        try {
            return new Form(UUID.fromString(path.substring(PATH.length())), representation, Answers.takesGzip(request));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isAllowed(HttpServerRequest request) {
        try {
            access.check(request.getHeader(HttpHeaders.AUTHORIZATION), Scope.READ);
            return true;
        } catch (HttpProblem refused) {
            // The REST layer finds the same, and tells.
            return false;
        }
    }
}
