package pullquote.analysis.follow;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pullquote.analysis.engine.Source;

/** As much of article-service as a follower sees, in memory, so that it can be made to lose its history or to fail for one article. */
public final class ArticlesForTests {

    /** A key with all scopes. */
    public static final String ADMIN_KEY = "a-key-for-tests-with-all-scopes";

    private static final Pattern AFTER = Pattern.compile("after=e(\\d+)-(\\d+)");
    private static final Pattern LIMIT = Pattern.compile("limit=(\\d+)");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final Map<UUID, ObjectNode> articles = new ConcurrentHashMap<>();
    private final Map<UUID, String> broken = new ConcurrentHashMap<>();
    private final List<ObjectNode> changes = new ArrayList<>();
    private int epoch = 1;

    private ArticlesForTests(HttpServer server) {
        this.server = server;
    }

    static ArticlesForTests start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ArticlesForTests articles = new ArticlesForTests(server);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v1/articles/", articles::article);
        server.createContext("/v1/changes", articles::feed);
        server.createContext("/v1/keys/current", ArticlesForTests::key);
        server.start();
        return articles;
    }

    private static void key(HttpExchange exchange) throws IOException {
        boolean admin =
                ("Bearer " + ADMIN_KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        answer(exchange, admin ? 200 : 401, "{\"name\": \"test\", \"scopes\": [\"read\", \"write\", \"admin\"]}");
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** Stores an article; the first paragraph is its headline. */
    public UUID store(String publisher, String publishedAt, String text) {
        UUID id = UUID.randomUUID();
        put(id, publisher, publishedAt, text, 1);
        return id;
    }

    /** Puts another text in the place of an article's. */
    public void revise(UUID id, String text) {
        ObjectNode old = articles.get(id);
        put(
                id,
                old.path("publisher").asText(),
                old.path("publishedAt").asText(),
                text,
                old.path("revision").asInt() + 1);
    }

    private void put(UUID id, String publisher, String publishedAt, String text, int revision) {
        String[] parts = text.split("\n\n", 2);
        ObjectNode article = json.createObjectNode()
                .put("id", id.toString())
                .put("headline", parts[0])
                .put("publisher", publisher)
                .put("publishedAt", publishedAt)
                .put("createdAt", publishedAt)
                .put("language", "en")
                .put("body", parts[1])
                .put("wordCount", text.split("\\s+").length)
                .put("contentHash", Source.hash(text))
                .put("revision", revision);
        articles.put(id, article);
        change(id, revision == 1 ? "created" : "revised", revision);
    }

    /** Deletes an article. */
    public void delete(UUID id) {
        articles.remove(id);
        change(id, "deleted", 1);
    }

    /** Loses articles and all memory of them, as a restored backup does. */
    public synchronized void restoreWithout(UUID... lost) {
        epoch++;
        for (UUID id : lost) {
            articles.remove(id);
            changes.removeIf(change -> change.path("articleId").asText().equals(id.toString()));
        }
    }

    /** Stores an article and serves something else in its place. */
    public UUID storeBroken(String publisher, String publishedAt, String text) {
        UUID id = UUID.randomUUID();
        broken.put(id, "this is no article");
        put(id, publisher, publishedAt, text, 1);
        return id;
    }

    /** Serves it well again. */
    public void mend(UUID id) {
        broken.remove(id);
    }

    private synchronized void change(UUID id, String kind, int revision) {
        changes.add(json.createObjectNode()
                .put("position", changes.size() + 1)
                .put("articleId", id.toString())
                .put("change", kind)
                .put("revision", revision)
                .put("at", Instant.now().toString()));
        notifyAll();
    }

    private void article(HttpExchange exchange) throws IOException {
        UUID id = UUID.fromString(exchange.getRequestURI().getPath().substring("/v1/articles/".length()));
        Optional<String> body = Optional.ofNullable(broken.get(id))
                .or(() -> Optional.ofNullable(articles.get(id)).map(ObjectNode::toString));
        answer(exchange, body.isPresent() ? 200 : 404, body.orElse("{}"));
    }

    private void feed(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        Matcher after = AFTER.matcher(query);
        boolean placed = after.find();
        if (placed && Integer.parseInt(after.group(1)) != epoch) {
            answer(exchange, 410, "{}");
            return;
        }
        Matcher limit = LIMIT.matcher(query);
        int most = limit.find() ? Integer.parseInt(limit.group(1)) : 50;
        Optional<String> page =
                page(placed ? Integer.parseInt(after.group(2)) : 0, most, !query.contains("wait=0s"), epoch);
        answer(exchange, page.isPresent() ? 200 : 410, page.orElse("{}"));
    }

    /** Empty where the history was lost while the caller waited. */
    private synchronized Optional<String> page(int after, int limit, boolean wait, int asked) {
        long end = System.currentTimeMillis() + 2000;
        try {
            while (wait && epoch == asked && changes.size() <= after && System.currentTimeMillis() < end) {
                wait(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (epoch != asked) {
            return Optional.empty();
        }
        List<ObjectNode> items = Stream.iterate(after, i -> i < changes.size(), i -> i + 1)
                .limit(limit)
                .map(changes::get)
                .toList();
        ObjectNode page = json.createObjectNode().put("next", "e" + epoch + "-" + (after + items.size()));
        page.putArray("items").addAll(items);
        return Optional.of(page.toString());
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
