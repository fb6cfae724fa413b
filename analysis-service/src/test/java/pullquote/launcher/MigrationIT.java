package pullquote.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with the settings of its migration Job: it changes the schema and ends. */
class MigrationIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path home;

    @Test
    void migrationJobBringsTheSchemaAndEnds() throws Exception {
        Postgres postgres = Postgres.start(home);
        try {
            Database database = postgres.database("articles");
            Child job = run("article-service", database, Map.of("QUARKUS_INIT_AND_EXIT", "true"));

            assertThat(job.process().waitFor(90, TimeUnit.SECONDS)).isTrue();
            assertThat(job.process().exitValue()).as(job.lastWords()).isZero();
            assertThat(Files.readString(job.log())).contains("Successfully applied");
        } finally {
            postgres.stop();
        }
    }

    /** With what stands in its ConfigMap, but for the address of the database; a Job has no key file mounted. */
    private Child run(String service, Database database, Map<String, String> ofTheJob) throws IOException {
        Map<String, String> environment = new HashMap<>(configMap(service));
        environment.putAll(database.asEnvironment());
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "true");
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.putAll(ofTheJob);
        Path jar = ROOT.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
        return Child.start(service + "-migration", home, List.of("java", "-jar", jar.toString()), environment);
    }

    private static Map<String, String> configMap(String service) throws IOException {
        Map<String, String> settings = new HashMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("deploy/base").resolve(service + ".env"))) {
            if (line.contains("=") && !line.startsWith("#")) {
                settings.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        return settings;
    }
}
