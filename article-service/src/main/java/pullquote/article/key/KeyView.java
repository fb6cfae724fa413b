package pullquote.article.key;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key as callers see it.
 *
 * @param expiresAt from when on it is not valid; null: it never ends by itself
 * @param lastUsedAt to within some minutes; null: never
 * @param key the secret itself; only in the answer to its creation, never again
 */
public record KeyView(
        UUID id,
        String name,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key) {

    static KeyView of(ApiKey key, @Nullable String secret) {
        return new KeyView(
                key.id, key.name, key.scopes(), key.createdAt, key.expiresAt, key.revokedAt, key.lastUsedAt, secret);
    }
}
