package pullquote.bench.rows;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.function.LongSupplier;
import org.flywaydb.core.Flyway;
import pullquote.analysis.across.QuestionTimes;
import pullquote.analysis.follow.ArticleCost;
import pullquote.analysis.store.Database;

/** Questions across many articles, on a real PostgreSQL: what processor time each takes, and what one more article costs. */
public final class RowsBenchmark {

    private RowsBenchmark() {}

    /** @param args how many articles */
    public static void main(String[] args) throws Exception {
        int articles = Integer.parseInt(args[0]);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            Flyway.configure()
                    .dataSource(url, "postgres", "")
                    .placeholders(Map.of("app_role", "postgres"))
                    .load()
                    .migrate();
            long start = System.nanoTime();
            try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
                new MadeRows(connection).fill(articles);
                System.out.printf(
                        "rows of %,d articles made in %d s%n", articles, (System.nanoTime() - start) / 1_000_000_000L);
                sizes(connection);
            }
            try (AgroalDataSource pool = pool(url)) {
                Database database = new Database(pool::getConnection, true);
                QuestionTimes questions = new QuestionTimes(database, processorTime(database));
                questions.check();
                int slow = questions.print(articles);
                ArticleCost cost = new ArticleCost(database, processorTime(database));
                cost.print(20, 50);
                cost.print(100, 1);
                System.out.println(slow + " of the questions above take more than 50 lookups");
            }
        }
    }

    private static void sizes(Connection connection) throws java.sql.SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery("SELECT relname, pg_total_relation_size(oid) / 1000000, reltuples::bigint FROM pg_class"
                        + " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 2 DESC LIMIT 6")) {
            while (rows.next()) {
                System.out.printf("%-20s %,6d MB %,12d rows%n", rows.getString(1), rows.getLong(2), rows.getLong(3));
            }
        }
    }

    /**
     * Nanoseconds of processor time that this thread and the server's process behind the only connection have had: what a question
     * costs, however busy the machine is with other things. Linux tells it of other processes; elsewhere it is the time that passes.
     */
    private static LongSupplier processorTime(Database database) {
        long pid = database.ask(session -> session.first("SELECT pg_backend_pid()", row -> row.getLong(1)))
                .orElseThrow();
        Path times = Path.of("/proc/" + pid + "/schedstat");
        if (!Files.isReadable(times)) {
            return System::nanoTime;
        }
        return () -> {
            try {
                return Long.parseLong(Files.readString(times).split(" ")[0])
                        + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static AgroalDataSource pool(String url) throws java.sql.SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .jdbcProperty("options", "-c jit=off")
                                .principal(new NamePrincipal("postgres"))
                                .credential(new SimplePassword("postgres")))));
    }
}
