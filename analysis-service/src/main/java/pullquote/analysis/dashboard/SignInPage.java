package pullquote.analysis.dashboard;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.ArticleServiceException;
import pullquote.analysis.rest.Access;
import pullquote.analysis.rest.KeyCookie;

/** Where people give their key, where reading needs one. */
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
public class SignInPage {

    private static final String UNFIT = "This is not a key that may read. Ask whoever runs Pullquote for one.";

    private final Access access;

    SignInPage(Access access) {
        this.access = access;
    }

    /** The form. */
    @GET
    @Operation(hidden = true)
    public Response form(@QueryParam("to") @Nullable String to) {
        return answer(401, SignInView.of(local(to), ""));
    }

    /** Keeps a key that may read, or forgets the one that is kept where there is none in the form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signIn(
            @FormParam("key") @Nullable String typed,
            @FormParam("to") @Nullable String to,
            @HeaderParam("X-Forwarded-Proto") @Nullable String proxied,
            @Context UriInfo uri) {
        String key = typed == null ? "" : typed.strip();
        if (key.isEmpty()) {
            return Response.seeOther(URI.create("/sign-in"))
                    .cookie(KeyCookie.forgotten())
                    .build();
        }
        boolean https =
                "https".equals(proxied) || "https".equals(uri.getRequestUri().getScheme());
        Optional<NewCookie> cookie = KeyCookie.of(key, https);
        try {
            if (cookie.isPresent()) {
                access.check("Bearer " + key);
                return Response.seeOther(URI.create(local(to)))
                        .cookie(cookie.get())
                        .build();
            }
        } catch (HttpProblem unfit) {
            return answer(401, SignInView.of(local(to), UNFIT));
        } catch (ArticleServiceException away) {
            return Templates.answer(ProblemView.away());
        }
        return answer(401, SignInView.of(local(to), UNFIT));
    }

    private static Response answer(int status, SignInView view) {
        return Response.status(status).entity(Templates.signIn(view)).build();
    }

    /** A page of this dashboard; the address comes from outside, and must not lead there. */
    private static String local(@Nullable String to) {
        return to != null
                        && to.matches("/([A-Za-z0-9][^\\\\\\s\\p{Cntrl}]*|\\?[^\\\\\\s\\p{Cntrl}]*)?")
                        && isAddress(to)
                ? to
                : "/";
    }

    private static boolean isAddress(String to) {
        try {
            return !URI.create(to).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
