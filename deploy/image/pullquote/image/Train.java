package pullquote.image;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a service as the image will run it, sends it what callers send, and ends it; the JVM then writes its AOT cache. The
 * cache holds the classes that this run has loaded and the profiles of the methods that it has called, so a request that is
 * not made here starts cold in production.
 */
final class Train {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final int port;

    private Train(int port) {
        this.port = port;
    }

    /** @param args {@code article} or {@code analysis}, the folder of sample articles, then the service's command */
    public static void main(String[] args) throws Exception {
        boolean article = args[0].equals("article");
        List<Path> samples = samples(Path.of(args[1]));
        ProcessBuilder command = new ProcessBuilder(List.of(args).subList(2, args.length)).inheritIO();
        Train train = new Train(article ? 8080 : 8081);
        try (AutoCloseable peer = article ? TrainingDatabase.start(command) : StubArticles.serve(command, samples)) {
            Process service = command.start();
            train.awaitReady(service);
            if (article) {
                new TrainArticles(train).with(samples);
            } else {
                new TrainAnalyses(train).with(samples);
            }
            train.send(get(9000, "/q/metrics"));
            service.destroy();
            if (!service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                service.destroyForcibly();
                throw new IOException("The service did not end, so it has written no AOT cache");
            }
        }
    }

    private static List<Path> samples(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private void awaitReady(Process service) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && service.isAlive()) {
            try {
                if (send(get(9000, "/q/health/ready")).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(100);
        }
        service.destroyForcibly();
        throw new IOException("The service did not become ready");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(30));
    }

    private static HttpRequest get(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The answer, which has to have one of the statuses: training on errors would be worth nothing. */
    HttpResponse<String> send(HttpRequest request, Integer... statuses) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request);
        if (!List.of(statuses).contains(answer.statusCode())) {
            throw new IOException(request + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
