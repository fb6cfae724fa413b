package pullquote.analysis.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The endpoints of article-service that this service calls. */
@Path("/v1")
@RegisterRestClient(configKey = "articles")
interface ArticleClient {

    @GET
    @Path("articles/{id}")
    @Produces("application/json")
    Response article(@PathParam("id") String id, @HeaderParam("Authorization") @Nullable String authorization);

    @GET
    @Path("articles")
    @Produces("application/json")
    Response articles(
            @QueryParam("q") @Nullable String q,
            @QueryParam("publisher") @Nullable String publisher,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit,
            @HeaderParam("Authorization") @Nullable String authorization);

    @GET
    @Path("articles/{id}/revisions")
    @Produces("application/json")
    Response revisions(
            @PathParam("id") String id,
            @QueryParam("limit") int limit,
            @HeaderParam("Authorization") @Nullable String authorization);

    @GET
    @Path("articles/{id}/revisions/{number}")
    @Produces("application/json")
    Response revision(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam("Authorization") @Nullable String authorization);

    @GET
    @Path("articles/{id}/revisions/{from}...{to}")
    @Produces("application/json")
    Response comparison(
            @PathParam("id") String id,
            @PathParam("from") int from,
            @PathParam("to") int to,
            @HeaderParam("Authorization") @Nullable String authorization);

    @GET
    @Path("keys/current")
    @Produces("application/json")
    Response currentKey(@HeaderParam("Authorization") String authorization);
}
