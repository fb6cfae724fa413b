package pullquote.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both packaged services send their spans to a collector, here one that keeps what it is sent. */
class TraceIT {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final List<byte[]> exports = new CopyOnWriteArrayList<>();
    private HttpServer collector;

    @TempDir
    Path folder;

    @BeforeEach
    void startCollector() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            exports.add(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void stopCollector() {
        collector.stop(0);
    }

    @Test
    void oneRequestIsOneTraceThroughBothServices() throws Exception {
        Map<String, String> tracing = Map.of(
                "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://127.0.0.1:" + collector.getAddress().getPort(),
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "100ms");
        try (LaunchedPair pair =
                LaunchedPair.start(folder.resolve("home"), tracing, "up").awaitReady()) {
            String location = pair.post("text/plain", "A Bridge\n\nThe bridge opened on Monday, Mayor Ada Lund said.")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String id = location.substring(location.lastIndexOf('/') + 1);
            HttpRequest traced = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + pair.ports().get("ANALYSIS_PORT") + "/v1/articles/" + id + "/quotes"))
                    .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(traced, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);

            assertThat(sentOfTheTrace("analysis-service")).isTrue();
            assertThat(sentOfTheTrace("article-service")).isTrue();
        }
    }

    /** An export is protobuf: the service's name and the trace's 16 bytes stand in it as they are. */
    private boolean sentOfTheTrace(String service) throws InterruptedException {
        String trace = new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 100; i++) {
            for (byte[] export : exports) {
                String bytes = new String(export, StandardCharsets.ISO_8859_1);
                if (bytes.contains(service) && bytes.contains(trace)) {
                    return true;
                }
            }
            Thread.sleep(100);
        }
        return false;
    }
}
