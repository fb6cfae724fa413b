package pullquote.analysis.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.rest.Problems;
import pullquote.analysis.store.EntityKey;

/** Making, listing and removing webhooks; needs a key with the scope {@code admin}. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookResource {

    private static final int LARGEST_BODY = 16_384;
    private static final int SECRET_BYTES = 32;
    private static final int MOST_DAYS = 90;
    private static final Set<String> STATES = Set.of("pending", "delivered", "dead");

    private final Webhooks webhooks;
    private final WebhookSettings settings;
    private final ObjectMapper json;
    private final SecureRandom random = new SecureRandom();

    WebhookResource(Webhooks webhooks, WebhookSettings settings, ObjectMapper json) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.json = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Makes a webhook; the answer is the only one that shows its secret. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a webhook")
    public Response add(InputStream body) {
        NewWebhook wanted = read(body);
        try {
            Destination.resolve(present("url", wanted.url()), settings.allow().orElse(List.of()));
        } catch (Destination.RefusedException e) {
            throw Problems.invalid("url", String.valueOf(e.getMessage()));
        }
        Webhook webhook = webhooks.add(webhook(wanted));
        return Response.created(URI.create("/v1/webhooks/" + webhook.id()))
                .entity(WebhookView.of(webhook, true))
                .build();
    }

    private NewWebhook read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw Problems.tooLarge(LARGEST_BODY);
            }
            return json.readValue(bytes, NewWebhook.class);
        } catch (JsonProcessingException e) {
            throw Problems.badRequest("The body is no webhook: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw Problems.badRequest("The body ended early");
        }
    }

    private Webhook webhook(NewWebhook wanted) {
        String event = present("event", wanted.event());
        if (!event.equals("quote") && !event.equals("entity")) {
            throw Problems.invalid("event", "event must be quote or entity");
        }
        boolean quote = event.equals("quote");
        String who = quote ? present("speaker", wanted.speaker()) : present("entity", wanted.entity());
        int articles = quote ? 1 : range("articles", wanted.articles(), Integer.MAX_VALUE);
        int days = wanted.days() == null ? 1 : range("days", wanted.days(), MOST_DAYS);
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        Optional<UUID> id = id(who);
        return new Webhook(
                UUID.randomUUID(),
                present("url", wanted.url()),
                secret,
                event,
                id,
                id.isPresent() ? Optional.empty() : Optional.of(EntityKey.plain(who)),
                articles,
                days,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private static String present(String name, @Nullable String value) {
        if (value == null || value.isBlank() || value.indexOf('\0') >= 0) {
            throw Problems.invalid(name, name + " is missing");
        }
        return value.strip();
    }

    private static int range(String name, @Nullable Integer value, int most) {
        if (value == null || value < 1 || value > most) {
            throw Problems.invalid(name, name + " must be a number from 1 to " + most);
        }
        return value;
    }

    private static Optional<UUID> id(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All webhooks, without their secrets. */
    @GET
    @Operation(summary = "List webhooks")
    public Map<String, List<WebhookView>> list() {
        return Map.of(
                "items",
                webhooks.all().stream()
                        .map(webhook -> WebhookView.of(webhook, false))
                        .toList());
    }

    /** Removes a webhook and what is still to be sent to it. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a webhook")
    public void remove(@PathParam("id") String id) {
        if (id(id).filter(webhooks::remove).isEmpty()) {
            throw Problems.notFound("There is no webhook " + id);
        }
    }

    /** The latest messages, at most 200: to whom, and what became of them. */
    @GET
    @Path("deliveries")
    @Operation(summary = "Messages to webhooks", description = "Takes webhook=ID and state=pending, delivered or dead.")
    public Map<String, List<DeliveryView>> deliveries(
            @QueryParam("webhook") @Nullable String webhook, @QueryParam("state") @Nullable String state) {
        Optional<UUID> id = Optional.ofNullable(webhook)
                .map(word -> id(word).orElseThrow(() -> Problems.badParameter("webhook", "webhook must be an id")));
        if (state != null && !STATES.contains(state)) {
            throw Problems.badParameter("state", "state must be pending, delivered or dead");
        }
        return Map.of("items", webhooks.deliveries(id, Optional.ofNullable(state)));
    }

    /** Tries a message that was given up anew. */
    @POST
    @Path("deliveries/{id}/retry")
    @Operation(summary = "Try a dead message anew")
    public void retry(@PathParam("id") String id) {
        if (id(id).filter(webhooks::revive).isEmpty()) {
            throw Problems.notFound("There is no dead message " + id);
        }
    }
}
