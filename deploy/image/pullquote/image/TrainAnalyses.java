package pullquote.image;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What callers ask of analysis-service. */
final class TrainAnalyses {
    private final Train train;

    TrainAnalyses(Train train) {
        this.train = train;
    }

    void with(List<Path> samples) throws IOException, InterruptedException {
        for (Path sample : samples) {
            train.send(
                    train.request("/v1/analyses?sentences=3")
                            .header("Content-Type", "text/plain")
                            .POST(BodyPublishers.ofString(Files.readString(sample)))
                            .build(),
                    200);
        }
        for (int i = 0; i < samples.size(); i++) {
            String article = String.format("/v1/articles/019a0000-0000-7000-8000-%012d/", i);
            for (String part : List.of("analysis", "summary?sentences=2", "entities?type=PERSON", "quotes")) {
                train.send(train.request(article + part).build(), 200);
            }
        }
        train.send(train.request("/v1/openapi").build(), 200);
        train.send(train.request("/v1/nothing").build(), 404);
    }
}
