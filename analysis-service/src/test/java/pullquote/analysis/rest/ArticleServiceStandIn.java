package pullquote.analysis.rest;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Stands in for article-service where it has to misbehave, as the real one cannot be made to. */
public final class ArticleServiceStandIn implements QuarkusTestResourceLifecycleManager {

    /** What it answers to a request for a path. */
    public record Answer(int status, String body, long delayMillis) {}

    /** By path; the last answer to be put there holds. */
    public static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            Answer answer = ANSWERS.getOrDefault(exchange.getRequestURI().getPath(), new Answer(404, "{}", 0));
            try {
                Thread.sleep(answer.delayMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return Map.of(
                "pullquote.articles.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "pullquote.open-reads",
                "true");
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
