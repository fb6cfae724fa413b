package pullquote.article.key;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys that callers have; the valid ones in memory, all of them in the database. */
@ApplicationScoped
class Keys implements PanacheRepositoryBase<ApiKey, UUID> {

    /** The key out of the key file; there is one of this id at most. */
    private static final UUID FIRST = new UUID(0, 1);

    private final Optional<Path> file;
    private volatile List<ApiKey> known = List.of();

    Keys(@ConfigProperty(name = "pullquote.api-key-file") Optional<Path> file) {
        this.file = file;
    }

    void start(@Observes StartupEvent event) {
        file.ifPresent(this::takeFirst);
        reload();
    }

    /** The valid key with this value. */
    Optional<ApiKey> find(String value) {
        byte[] hash = KeyHash.of(value);
        Instant now = Instant.now();
        return known.stream()
                .filter(key -> key.hasHash(hash) && key.isValidAt(now))
                .findFirst();
    }

    /** Reads the keys again, after a change here or elsewhere. */
    @Transactional
    void reload() {
        known = List.copyOf(list("revokedAt is null"));
    }

    /** Makes the key in the file valid, with all scopes; one that stood in it before no longer is. */
    @Transactional
    void takeFirst(Path keyFile) {
        byte[] hash = KeyHash.of(read(keyFile));
        ApiKey key = findById(FIRST);
        if (key != null && key.hasHash(hash)) {
            return;
        }
        if (key != null) {
            delete(key);
            flush();
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        persist(new ApiKey(FIRST, "first", EnumSet.allOf(Scope.class), hash, now, null));
    }

    private static String read(Path keyFile) {
        try {
            String key = Files.readString(keyFile).strip();
            if (key.length() < 20) {
                throw new IllegalStateException(
                        "The key in " + keyFile + " is shorter than 20 characters: make a longer one,"
                                + " for example with: openssl rand -hex 32");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the key file " + keyFile, e);
        }
    }
}
