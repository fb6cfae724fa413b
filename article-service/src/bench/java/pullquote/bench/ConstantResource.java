package pullquote.bench;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The least that an endpoint can do, on the thread that costs least. */
@Path("/v1/constant")
public class ConstantResource {

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @NonBlocking
    public String constant() {
        return "constant";
    }
}
