package pullquote.analysis.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where webhooks may go, and how often they are tried. */
@ConfigMapping(prefix = "pullquote.webhooks")
interface WebhookSettings {

    /** Host names, addresses and networks ({@code 10.1.0.0/16}) that are allowed though they are not public, also without TLS. */
    Optional<List<String>> allow();

    /** How often a delivery is tried before it is given up. */
    @WithDefault("8")
    int attempts();

    /** How long after the first failure it is tried again; each time four times as long, at most a day. */
    @WithDefault("10S")
    Duration firstRetry();

    /** How long a receiver may take. */
    @WithDefault("10S")
    Duration timeout();
}
