package pullquote.analysis.webhook;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its owner sees it.
 *
 * @param secret shown when it is made, and never again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookView(
        UUID id,
        String url,
        String event,
        @Nullable String speaker,
        @Nullable String entity,
        @Nullable Integer articles,
        @Nullable Integer days,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant createdAt,
        @Nullable String secret) {

    static WebhookView of(Webhook webhook, boolean withSecret) {
        boolean quote = webhook.event().equals("quote");
        String who = webhook.entity().map(UUID::toString).or(webhook::plainName).orElseThrow();
        return new WebhookView(
                webhook.id(),
                webhook.url(),
                webhook.event(),
                quote ? who : null,
                quote ? null : who,
                quote ? null : webhook.articles(),
                quote ? null : webhook.days(),
                webhook.createdAt(),
                withSecret ? Signature.word(webhook.secret()) : null);
    }
}
