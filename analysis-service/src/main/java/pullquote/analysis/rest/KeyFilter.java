package pullquote.analysis.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Lets a request through only where its caller may read, and may administer where it is about webhooks. */
@Provider
class KeyFilter implements ContainerRequestFilter {

    private final Access access;

    KeyFilter(Access access) {
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        @Nullable String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        // Not by an annotation: a path that somebody forgot to annotate must not be open.
        if (request.getUriInfo().getPath().contains("webhooks")) {
            access.check(authorization, "admin");
        } else {
            access.check(authorization);
        }
    }
}
