package pullquote.analysis.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is told what.
 *
 * @param secret the key of the signatures
 * @param event {@code quote} or {@code entity}
 * @param entity who is quoted or named, by id
 * @param plainName the same by its name without case, accents and punctuation; one of the two is there
 * @param articles for {@code entity}: from how many articles on
 * @param days for {@code entity}: in how many days up to today
 */
record Webhook(
        UUID id,
        String url,
        byte[] secret,
        String event,
        Optional<UUID> entity,
        Optional<String> plainName,
        int articles,
        int days,
        Instant createdAt) {}
