package pullquote.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both packaged services and a real PostgreSQL, started by the launcher as its users do. */
class PairIT {

    private static final String TEXT = """
            Lake Ferry Returns to Service

            The ferry between Ostmere and Calder Bay returned to service on Monday, Mayor Ingrid Solheim said.

            "We have waited a whole winter for this boat," Solheim told reporters at the pier.

            Subscribe to our newsletter
            """;

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void articleGoesInAndItsAnalysisComesOut() throws Exception {
        try (LaunchedPair pair =
                LaunchedPair.start(folder.resolve("home"), Map.of(), "up").awaitReady()) {
            HttpResponse<String> stored = pair.post("text/plain", TEXT);
            assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
            String id = json.readTree(stored.body()).path("id").asText();
            String text = text(pair, id);
            JsonNode analysis = json.readTree(pair.get("ANALYSIS_PORT", "/v1/articles/" + id + "/analysis")
                    .body());

            assertThat(text)
                    .startsWith("Lake Ferry Returns to Service\n\nThe ferry")
                    .doesNotContain("newsletter");
            assertThat(analysis.path("entities").findValuesAsText("name")).contains("Ingrid Solheim");
            JsonNode quote = analysis.path("quotes").path(1);
            assertThat(quote.path("speaker").path("name").asText()).isEqualTo("Ingrid Solheim");
            assertThat(text.substring(
                            quote.path("start").asInt(), quote.path("end").asInt()))
                    .isEqualTo("We have waited a whole winter for this boat,");
            assertThat(articlesNaming(pair, "Ingrid Solheim")).isEqualTo(1);
        }
    }

    @Test
    void demoPrintsWhatIsInAFileOfTheUser() throws Exception {
        Path file = Files.writeString(folder.resolve("ferry.txt"), TEXT);
        try (LaunchedPair pair = LaunchedPair.start(folder.resolve("home"), Map.of(), "demo", file.toString())
                .awaitReady()) {
            assertThat(pair.printed())
                    .contains("Lake Ferry Returns to Service", "Summary", "Ingrid Solheim (direct)", "newsletter");
            assertThat(pair.printed().lines()).allMatch(line -> line.length() <= 80 || line.contains("http"));
        }
    }

    @Test
    void acknowledgedArticleSurvivesTheSuddenDeathOfEveryProcess() throws Exception {
        Path home = folder.resolve("home");
        String id;
        try (LaunchedPair pair = LaunchedPair.start(home, Map.of(), "up").awaitReady()) {
            HttpResponse<String> stored = pair.post("text/plain", TEXT);
            pair.family().forEach(ProcessHandle::destroyForcibly);
            assertThat(stored.statusCode()).isEqualTo(201);
            id = json.readTree(stored.body()).path("id").asText();
        }
        try (LaunchedPair pair = LaunchedPair.start(home, Map.of(), "up").awaitReady()) {
            assertThat(text(pair, id)).contains("We have waited a whole winter");
            assertThat(articlesNaming(pair, "Ingrid Solheim")).isEqualTo(1);
        }
    }

    @Test
    void terminationStopsAllThatWasStartedAndKeepsTheKey() throws Exception {
        Path home = folder.resolve("home");
        LaunchedPair pair = LaunchedPair.start(home, Map.of(), "up").awaitReady();
        List<ProcessHandle> family = pair.family();
        assertThat(family).hasSizeGreaterThanOrEqualTo(4);
        pair.process.destroy();
        pair.awaitExit();
        for (ProcessHandle member : family) {
            member.onExit().get(10, TimeUnit.SECONDS);
        }
        assertThat(Files.getPosixFilePermissions(home.resolve("api-key"))).hasSize(2);
    }

    @Test
    void launcherThatWasKilledLeavesNothingInTheWayOfTheNext() throws Exception {
        Path home = folder.resolve("home");
        Map<String, String> ports;
        List<ProcessHandle> orphans;
        try (LaunchedPair pair = LaunchedPair.start(home, Map.of(), "up").awaitReady()) {
            orphans = pair.process.descendants().toList();
            ports = pair.ports();
            pair.process.destroyForcibly().waitFor();
        }
        try (LaunchedPair pair = LaunchedPair.start(home, ports, "up").awaitReady()) {
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void serviceThatDiesAtStartTakesEverythingDownWithIt() throws Exception {
        try (LaunchedPair pair =
                LaunchedPair.start(folder.resolve("home"), Map.of("QUARKUS_LOG_LEVEL", "NONSENSE"), "up")) {
            assertThat(pair.awaitExit()).isEqualTo(1);
            assertThat(pair.printed()).contains("ended with code", "NONSENSE");
            assertThat(pair.process.descendants()).isEmpty();
            assertThat(pair.home.resolve("run")).isEmptyDirectory();
        }
    }

    @Test
    void busyPortIsSaidInPlainWords() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LaunchedPair pair = LaunchedPair.start(
                        folder.resolve("home"), Map.of("ANALYSIS_PORT", Integer.toString(busy.getLocalPort())), "up")) {
            assertThat(pair.awaitExit()).isEqualTo(1);
            assertThat(pair.printed())
                    .contains("Port " + busy.getLocalPort() + " is in use by another program", "ANALYSIS_PORT=");
        }
    }

    /** As the questions across articles count them, once the follower has come to the end of the feed. */
    private int articlesNaming(LaunchedPair pair, String name) throws Exception {
        JsonNode items = json.createArrayNode();
        for (int i = 0; i < 300 && items.isEmpty(); i++) {
            Thread.sleep(200);
            items = json.readTree(pair.get("ANALYSIS_PORT", "/v1/entities?type=PERSON")
                            .body())
                    .path("items");
        }
        for (JsonNode item : items) {
            if (item.path("name").asText().equals(name)) {
                return item.path("articles").asInt();
            }
        }
        return 0;
    }

    private static String text(LaunchedPair pair, String id) throws Exception {
        HttpResponse<String> text = pair.getText("ARTICLE_PORT", "/v1/articles/" + id);
        assertThat(text.statusCode()).as(text.body()).isEqualTo(200);
        return text.body();
    }
}
