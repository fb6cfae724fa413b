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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The keys that callers have; the valid ones in memory, all of them in the database. */
@ApplicationScoped
class Keys implements PanacheRepositoryBase<ApiKey, UUID> {

    private static final Logger LOG = Logger.getLogger(Keys.class);

    /** The key out of the key file; there is one of this id at most. */
    private static final UUID FIRST = new UUID(0, 1);

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(5);

    private final Optional<Path> file;
    private final ScheduledExecutorService clock;
    private final Map<UUID, Instant> used = new ConcurrentHashMap<>();
    private volatile Map<String, ApiKey> known = Map.of();

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
            noteUse();
            reload();
        } catch (RuntimeException e) {
            // Nobody can revoke a key while the database is away, so those in memory stay right.
            LOG.debug("Keys were not read again", e);
        }
    }

    /** The valid key with this value. */
    Optional<ApiKey> find(String value) {
        // A hash tells nothing of how close a guess was, however long it takes to look it up.
        ApiKey key = known.get(HexFormat.of().formatHex(KeyHash.of(value)));
        Instant now = Instant.now();
        if (key == null || !key.isValidAt(now)) {
            return Optional.empty();
        }
        if (isNews(key, used.get(key.id), now)) {
            used.put(key.id, now);
        }
        return Optional.of(key);
    }

    private static boolean isNews(ApiKey key, @Nullable Instant noted, Instant now) {
        Instant last = noted == null ? key.lastUsedAt : noted;
        return last == null || now.isAfter(last.plus(USE_IS_NOTED_EVERY));
    }

    /** Writes down which keys were used; at most one write for each key in some minutes. */
    @Transactional
    void noteUse() {
        used.forEach((id, time) -> {
            update("lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?1)", time, id);
            used.remove(id, time);
        });
    }

    /** Reads the keys again, after a change here or elsewhere; one reader at a time, so that an older state never comes last. */
    @Transactional
    synchronized void reload() {
        known = list("revokedAt is null").stream()
                .collect(Collectors.toUnmodifiableMap(key -> HexFormat.of().formatHex(key.hash), key -> key));
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
