package pullquote.image;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What callers ask of article-service: it is sent the samples in each form that it takes, and read in each that it gives. */
final class TrainArticles {
    private final Train train;
    private final String key = "Bearer " + Files.readString(Path.of(System.getenv("PULLQUOTE_API_KEY_FILE"))).strip();

    TrainArticles(Train train) throws IOException {
        this.train = train;
    }

    void with(List<Path> samples) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (Path sample : samples) {
            String text = Files.readString(sample);
            read(post("text/plain", text).headers().firstValue("Location").orElseThrow());
            post("application/json", "{\"text\":" + StubArticles.quoted(text) + "}");
            post("text/html", page(text));
            lines.add("{\"body\":" + StubArticles.quoted("Once more. " + text) + "}");
        }
        train.send(
                train.request("/v1/articles/import")
                        .header("Authorization", key)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(String.join("\n", lines)))
                        .build());
        for (String list : List.of("?limit=5", "?q=harbour", "?q=bridge&sort=relevance", "?from=2026-01-01T00:00:00Z")) {
            train.send(train.request("/v1/articles" + list).build(), 200);
        }
        train.send(train.request("/v1/articles/export").build());
        train.send(train.request("/v1/changes?limit=10").build());
        train.send(train.request("/v1/openapi").build(), 200);
        train.send(train.request("/v1/articles/nothing").build(), 400, 404);
    }

    private HttpResponse<String> post(String mediaType, String body) throws IOException, InterruptedException {
        HttpRequest request = train.request("/v1/articles")
                .header("Authorization", key)
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(body))
                .build();
        return train.send(request, 200, 201);
    }

    private void read(String location) throws IOException, InterruptedException {
        String path = location.replaceFirst("^https?://[^/]*", "");
        for (String accept : List.of("application/json", "text/plain")) {
            HttpRequest.Builder request = train.request(path).header("Accept", accept);
            HttpResponse<String> answer = train.send(request.build(), 200);
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            train.send(request.header("If-None-Match", tag).build(), 304);
        }
        train.send(train.request(path).header("Accept-Encoding", "gzip").build(), 200);
    }

    private static String page(String text) {
        return "<!DOCTYPE html><html><head><title>News</title></head><body><nav><a href=\"/\">Home</a></nav><article><h1>"
                + text.strip().replaceFirst("\n\\s*\n", "</h1><p>").replaceAll("\n\\s*\n", "</p><p>")
                + "</p></article><footer>All rights reserved.</footer></body></html>";
    }
}
