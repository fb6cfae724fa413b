package pullquote.article.reading;

import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in the words of Vert.x where the database is and how to reach it, as the URL for JDBC does. */
final class LookupOptions {

    private static final String PREFIX = "jdbc:";
    private static final int PORT = 5432;
    private static final int CONNECT_MILLIS = 3_000;

    /** A connection on which the database is silent for so long is given up, as by the driver for JDBC. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** Whoever sets others means something that is not understood here. */
    private static final Set<String> UNDERSTOOD = Set.of("user", "password", "sslmode", "sslrootcert");

    private LookupOptions() {}

    /**
     * What a URL for JDBC says.
     *
     * @param user the role, where the URL names none
     * @return empty where it says more than is understood here (several hosts, a certificate of the caller's): nothing that
     *     was asked for is left out in silence, protection least of all
     */
    static Optional<PgConnectOptions> of(String url, String user, @Nullable String password) {
        if (!url.startsWith(PREFIX + "postgresql://")) {
            return Optional.empty();
        }
        URI uri;
        try {
            uri = URI.create(url.substring(PREFIX.length()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        Map<String, String> parameters = parameters(uri.getRawQuery());
        boolean plain =
                uri.getHost() != null && uri.getPath() != null && uri.getPath().length() > 1;
        if (!plain || !UNDERSTOOD.containsAll(parameters.keySet())) {
            return Optional.empty();
        }
        PgConnectOptions options = new PgConnectOptions()
                .setHost(uri.getHost())
                .setPort(uri.getPort() < 0 ? PORT : uri.getPort())
                .setDatabase(uri.getPath().substring(1))
                .setUser(parameters.getOrDefault("user", user))
                .setConnectTimeout(CONNECT_MILLIS);
        Optional.ofNullable(parameters.getOrDefault("password", password)).ifPresent(options::setPassword);
        options.addProperty("application_name", "article-service reads");
        options.setReadIdleTimeout((int) SILENCE.toSeconds());
        return protect(options, parameters.getOrDefault("sslmode", "prefer"), parameters.get("sslrootcert"));
    }

    private static Optional<PgConnectOptions> protect(PgConnectOptions options, String mode, @Nullable String root) {
        boolean checked = mode.equals("verify-full") || mode.equals("verify-ca");
        boolean known = checked || mode.equals("prefer") || mode.equals("require") || mode.equals("disable");
        // Without checks there is nothing to check against; where a root is named beside them, the driver has rules of
        // its own.
        if (!known || checked != (root != null)) {
            return Optional.empty();
        }
        options.setSslMode(SslMode.of(mode));
        if (root == null) {
            options.setTrustAll(true);
        } else {
            options.setPemTrustOptions(new PemTrustOptions().addCertPath(root));
            options.setHostnameVerificationAlgorithm(mode.equals("verify-full") ? "HTTPS" : "");
        }
        return Optional.of(options);
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new HashMap<>();
        if (query != null) {
            for (String pair : query.split("&")) {
                String[] parts = pair.split("=", 2);
                parameters.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
