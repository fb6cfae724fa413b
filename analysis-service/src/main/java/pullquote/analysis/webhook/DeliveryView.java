package pullquote.analysis.webhook;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one webhook.
 *
 * @param id as in {@code webhook-id}
 * @param state {@code pending}, {@code delivered}, or {@code dead}: given up
 * @param nextAt when it is tried next; null where it is not
 * @param lastError what went wrong at the last try
 * @param body what is sent
 */
record DeliveryView(
        UUID id,
        UUID webhookId,
        String state,
        int attempts,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant nextAt,

        @Nullable String lastError,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant createdAt,
        @JsonRawValue String body) {}
