package pullquote.analysis.follow;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far this service is with the changes of article-service. */
@Path("/v1/follower")
@Tag(name = "Follower")
public class FollowerResource {

    private final FollowerState state;

    FollowerResource(FollowerState state) {
        this.state = state;
    }

    /** Place in the feed, lag, the articles that are left aside, and how far a new version of the analyzer is. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "State of the follower")
    public FollowerView follower() {
        return state.read();
    }
}
