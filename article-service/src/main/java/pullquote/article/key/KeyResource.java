package pullquote.article.key;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/** Keys over HTTP. To rotate one: make a new one, give it to its user, then revoke the old one. */
@Path("/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final Pattern NAME = Pattern.compile("(?=.*\\S)[^\\p{Cc}\\p{Cs}]{1,100}");

    private final Keys keys;
    private final Access access;

    KeyResource(Keys keys, Access access) {
        this.keys = keys;
        this.access = access;
    }

    /** A part of a list that is never long. */
    public record KeyPage(List<KeyView> items, @Nullable String next) {}

    /** The key that the caller sent, whatever its scopes. */
    @GET
    @Path("current")
    @AnyKey
    @Operation(summary = "Tell what the caller's key allows")
    public KeyView current(@Context HttpHeaders headers) {
        return KeyView.of(access.key(headers.getHeaderString(HttpHeaders.AUTHORIZATION)), null);
    }

    /** All keys, without their secrets. */
    @GET
    @NeedsScope(Scope.ADMIN)
    @Operation(summary = "List keys")
    public KeyPage list() {
        return new KeyPage(
                keys.every().stream().map(key -> KeyView.of(key, null)).toList(), null);
    }

    /** Makes a key. Its secret is in this answer only. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @NeedsScope(Scope.ADMIN)
    @Operation(summary = "Make a key")
    public Response add(@Nullable NewKey wanted, @Context UriInfo uri) {
        if (wanted == null
                || wanted.name() == null
                || !NAME.matcher(wanted.name()).matches()) {
            throw Problems.invalidField("name", "name is needed: 1 to 100 characters on one line");
        }
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = "pq_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        ApiKey key = new ApiKey(
                UUID.randomUUID(), wanted.name(), scopes(wanted), KeyHash.of(secret), now, expiry(wanted, now));
        keys.add(key);
        keys.reload();
        return Response.created(uri.getBaseUri().resolve("/v1/keys/" + key.id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(KeyView.of(key, secret))
                .build();
    }

    /** Revokes a key; it stays in the list. */
    @DELETE
    @Path("{id}")
    @NeedsScope(Scope.ADMIN)
    @Operation(summary = "Revoke a key")
    public Response revoke(@PathParam("id") String id) {
        if (!id.matches("[0-9a-fA-F-]{36}") || !keys.revoke(UUID.fromString(id))) {
            throw Problems.notFound("There is no key " + id);
        }
        keys.reload();
        return Response.noContent().build();
    }

    private static @Nullable Instant expiry(NewKey wanted, Instant now) {
        if (wanted.expiresAt() == null) {
            return null;
        }
        try {
            Instant expiry =
                    OffsetDateTime.parse(wanted.expiresAt()).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (expiry.isAfter(now) && expiry.isBefore(LATEST)) {
                return expiry;
            }
        } catch (DateTimeParseException e) {
            // Told below, with times that are past.
        }
        throw Problems.invalidField(
                "expiresAt", "expiresAt must be a time to come, with offset, as in 2030-01-31T00:00:00Z");
    }

    private static Set<Scope> scopes(NewKey wanted) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String word : wanted.scopes() == null ? List.<String>of() : wanted.scopes()) {
            scopes.add(Scope.of(word));
        }
        if (scopes.isEmpty()) {
            throw Problems.invalidField("scopes", "scopes needs one or more of read, write, admin");
        }
        return scopes;
    }
}
