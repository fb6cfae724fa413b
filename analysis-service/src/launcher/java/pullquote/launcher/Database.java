package pullquote.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * Where a service keeps its rows.
 *
 * @param url JDBC address
 * @param user role to connect as
 * @param password of that role, empty where the server asks for none
 */
record Database(String url, String user, String password) {

    /** A PostgreSQL of one's own, where {@code PULLQUOTE_DB_URL} names one. */
    static Optional<Database> from(Map<String, String> environment) throws LaunchException {
        String url = environment.getOrDefault("PULLQUOTE_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new LaunchException(
                    "PULLQUOTE_DB_URL must look like jdbc:postgresql://HOST:5432/articles, not " + url);
        }
        String user = environment.getOrDefault("PULLQUOTE_DB_USER", "articles");
        return Optional.of(new Database(url, user, environment.getOrDefault("PULLQUOTE_DB_PASSWORD", "")));
    }

    /** The settings of a service that uses this database. */
    Map<String, String> asEnvironment() {
        return Map.of(
                "PULLQUOTE_DB_URL", url,
                "PULLQUOTE_DB_USER", user,
                "PULLQUOTE_DB_PASSWORD", password);
    }
}
