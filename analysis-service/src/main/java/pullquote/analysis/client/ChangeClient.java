package pullquote.analysis.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The change feed of article-service, whose answers may take long. */
@Path("/v1/changes")
@RegisterRestClient(configKey = "changes")
interface ChangeClient {

    @GET
    @Produces("application/json")
    Response changes(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit,
            @QueryParam("wait") String wait,
            @HeaderParam("Authorization") @Nullable String authorization);
}
