package pullquote.article.key;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Lets a request through only with a key that has the scope which its endpoint needs. */
@Provider
class KeyFilter implements ContainerRequestFilter {

    private final Access access;

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo resource;

    KeyFilter(Access access) {
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod().isAnnotationPresent(AnyKey.class)) {
            return;
        }
        @Nullable NeedsScope needed = resource.getResourceMethod().getAnnotation(NeedsScope.class);
        Scope scope = needed == null ? Scope.READ : needed.value();
        access.check(request.getHeaderString(HttpHeaders.AUTHORIZATION), scope);
    }
}
