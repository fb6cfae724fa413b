package pullquote.analysis.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Lets a request through only where its caller may read. */
@Provider
class KeyFilter implements ContainerRequestFilter {

    private final Access access;

    KeyFilter(Access access) {
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        access.check(request.getHeaderString(HttpHeaders.AUTHORIZATION));
    }
}
