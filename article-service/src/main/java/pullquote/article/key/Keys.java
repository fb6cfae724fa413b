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
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The keys that callers have; the valid ones in memory, all of them in the database. */
@ApplicationScoped
class Keys implements PanacheRepositoryBase<ApiKey, UUID> {

    private static final Logger LOG = Logger.getLogger(Keys.class);

    /** The key out of the key file; there is one of this id at most. */
    private static final UUID FIRST = new UUID(0, 1);

    private final Optional<Path> file;
    private final ScheduledExecutorService clock;
    private volatile List<ApiKey> known = List.of();

    Keys(@ConfigProperty(name = "pullquote.api-key-file") Optional<Path> file, ScheduledExecutorService clock) {
        this.file = file;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        file.ifPresent(this::takeFirst);
        reload();
        clock.scheduleWithFixedDelay(this::follow, 1, 1, TimeUnit.SECONDS);
    }

    /** Keys that another instance made or revoked count here within a second. */
    private void follow() {
        try {
            reload();
        } catch (RuntimeException e) {
            // Nobody can revoke a key while the database is away, so those in memory stay right.
            LOG.debug("Keys were not read again", e);
        }
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

    /** Makes a key valid at once on this instance. */
    @Transactional
    void add(ApiKey key) {
        persist(key);
    }

    /** Makes a key invalid at once on this instance. Returns whether there is one. */
    @Transactional
    boolean revoke(UUID id) {
        ApiKey key = findById(id);
        if (key != null && key.revokedAt == null) {
            key.revokedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        }
        return key != null;
    }

    /** All of them, revoked ones too, oldest first. */
    @Transactional
    List<ApiKey> every() {
        return list("order by createdAt, id");
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
