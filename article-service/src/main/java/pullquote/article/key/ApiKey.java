package pullquote.article.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A caller's key, as its hash. */
@Entity
@Table(name = "api_key")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields of what it loads.
class ApiKey {

    @Id
    UUID id;

    String name;

    String[] scopes;

    byte[] hash;

    Instant createdAt;

    @Nullable
    Instant expiresAt;

    @Nullable
    Instant revokedAt;

    /** To within some minutes. */
    @Nullable
    Instant lastUsedAt;

    /** For Hibernate. */
    protected ApiKey() {}

    ApiKey(UUID id, String name, Set<Scope> scopes, byte[] hash, Instant createdAt, @Nullable Instant expiresAt) {
        this.id = id;
        this.name = name;
        this.scopes = scopes.stream().map(Scope::word).sorted().toArray(String[]::new);
        this.hash = hash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    boolean hasHash(byte[] other) {
        return MessageDigest.isEqual(hash, other);
    }

    boolean isValidAt(Instant time) {
        return revokedAt == null && (expiresAt == null || time.isBefore(expiresAt));
    }

    boolean allows(Scope scope) {
        return scopes().contains(scope.word());
    }

    List<String> scopes() {
        return Arrays.asList(scopes);
    }
}
