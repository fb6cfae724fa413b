package pullquote.analysis.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Lets a request through only where its caller may read, and may administer where it is about webhooks. */
@Provider
class KeyFilter implements ContainerRequestFilter {

    /** Where people give their key. */
    private static final String SIGN_IN = "/sign-in";

    private final Access access;

    KeyFilter(Access access) {
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.equals(SIGN_IN)) {
            return;
        }
        @Nullable String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        @Nullable
        String authorization = header == null ? KeyCookie.authorization(request).orElse(null) : header;
        try {
            check(path, authorization);
        } catch (HttpProblem problem) {
            if (header != null || !isForPeople(request, path)) {
                throw problem;
            }
            request.abortWith(Response.seeOther(signIn(request)).build());
        }
    }

    private void check(String path, @Nullable String authorization) {
        // Not by an annotation: a path that somebody forgot to annotate must not be open.
        if (path.contains("webhooks")) {
            access.check(authorization, "admin");
        } else {
            access.check(authorization);
        }
    }

    private static boolean isForPeople(ContainerRequestContext request, String path) {
        return !path.startsWith("/v1/") && request.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE);
    }

    private static URI signIn(ContainerRequestContext request) {
        String wanted = request.getUriInfo().getRequestUri().getRawQuery() == null
                ? request.getUriInfo().getPath()
                : request.getUriInfo().getPath() + "?"
                        + request.getUriInfo().getRequestUri().getRawQuery();
        return UriBuilder.fromPath(SIGN_IN).queryParam("to", "{to}").build(wanted);
    }
}
