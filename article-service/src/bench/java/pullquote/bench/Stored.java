package pullquote.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Two databases of one server with the same tables and indexes: one that the service imports to, and one for plain COPY. */
final class Stored {

    static final String IMPORTED = "postgres";
    static final String PLAIN = "plain";

    /** Each with its columns but for those that the database works out itself. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put(
                "article",
                "id, url, url_key, headline, byline, dateline, publisher, published_at, language, body, word_count,"
                        + " content_hash, removed, revision, created_at, updated_at");
        TABLES.put("original", "article_id, revision, media_type, parameters, content");
        TABLES.put("sketch", "article_id, bands");
        TABLES.put("change", "article_id, kind, revision, content_hash");
    }

    private final EmbeddedPostgres postgres;

    Stored(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    String url(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    void create(Path migrations) throws SQLException {
        execute(IMPORTED, "create database " + PLAIN);
        Flyway.configure()
                .dataSource(url(PLAIN), "postgres", "postgres")
                .locations("filesystem:" + migrations)
                .placeholders(Map.of("app_role", "postgres"))
                .load()
                .migrate();
    }

    void empty(String database) throws SQLException {
        execute(database, "truncate article, original, past_revision, sketch, change");
        execute(database, "checkpoint");
    }

    /** Seconds that COPY takes for the very rows that were imported last. */
    double copy() throws SQLException, IOException {
        Map<String, byte[]> rows = imported();
        empty(PLAIN);
        try (Connection plain = connect(PLAIN)) {
            plain.setAutoCommit(false);
            long start = System.nanoTime();
            for (Map.Entry<String, byte[]> table : rows.entrySet()) {
                copies(plain)
                        .copyIn(
                                "copy " + table.getKey() + " (" + TABLES.get(table.getKey())
                                        + ") from stdin (format binary)",
                                new ByteArrayInputStream(table.getValue()));
            }
            plain.commit();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private Map<String, byte[]> imported() throws SQLException, IOException {
        Map<String, byte[]> rows = new LinkedHashMap<>();
        try (Connection imported = connect(IMPORTED)) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                copies(imported)
                        .copyOut(
                                "copy (select " + table.getValue() + " from " + table.getKey()
                                        + " order by 1) to stdout (format binary)",
                                bytes);
                rows.put(table.getKey(), bytes.toByteArray());
            }
        }
        return rows;
    }

    String setting(String name) throws SQLException {
        try (Connection connection = connect(IMPORTED);
                ResultSet value = connection.createStatement().executeQuery("show " + name)) {
            value.next();
            return value.getString(1);
        }
    }

    private void execute(String database, String statement) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.createStatement().execute(statement);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
