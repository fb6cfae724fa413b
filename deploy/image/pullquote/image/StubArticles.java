package pullquote.image;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Answers for article-service while analysis-service is trained: any article asked for is one of the samples. On a plain
 * socket, since not every Java runtime has the JDK's HTTP server.
 */
final class StubArticles implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Path> samples;

    private StubArticles(ServerSocket socket, List<Path> samples) {
        this.socket = socket;
        this.samples = samples;
    }

    /** A stub that answers, and the service's command told where it is. */
    static StubArticles serve(ProcessBuilder service, List<Path> samples) throws IOException {
        StubArticles stub = new StubArticles(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), samples);
        Thread thread = new Thread(stub::answerAll, "article-service");
        thread.setDaemon(true);
        thread.start();
        service.environment().put("PULLQUOTE_ARTICLES_URL", "http://127.0.0.1:" + stub.socket.getLocalPort());
        return stub;
    }

    private void answerAll() {
        for (int i = 0; !socket.isClosed(); i++) {
            try (Socket caller = socket.accept()) {
                answer(caller, Files.readString(samples.get(i % samples.size())));
            } catch (IOException e) {
                // The caller went away, or training is over.
            }
        }
    }

    private static void answer(Socket caller, String text) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        String id = in.readLine().replaceFirst("GET /v1/articles/([0-9a-f-]*).*", "$1");
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            // The headers say nothing that changes the answer.
        }
        byte[] body = json(id, text).getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nETag: \"1\"\r\nConnection: close\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        caller.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().write(body);
    }

    /** The article as article-service would tell it, with the sample's first line as its headline. */
    private static String json(String id, String text) {
        String[] halves = text.strip().split("\n\\s*\n", 2);
        return "{\"id\":\"" + id + "\",\"url\":null,\"headline\":" + quoted(halves[0])
                + ",\"byline\":null,\"dateline\":null,\"publisher\":null,\"publishedAt\":null,\"language\":\"en\",\"body\":"
                + quoted(halves[1]) + ",\"wordCount\":1,\"contentHash\":\"" + hash(halves[0] + "\n\n" + halves[1])
                + "\",\"revision\":1,\"createdAt\":\"2026-01-01T00:00:00Z\",\"updatedAt\":\"2026-01-01T00:00:00Z\","
                + "\"removed\":[]}";
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
