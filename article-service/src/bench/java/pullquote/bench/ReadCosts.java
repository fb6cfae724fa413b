package pullquote.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pullquote.article.PostgresForTests;

/** What reading one article costs the processor: from memory, unchanged, and from the database. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReadCosts {

    private static final int REQUESTS = 40_000;
    private static final int WARM_UPS = 4;

    /** Taken in turns, so that what else the machine does meets all of them. */
    private static final int ROUNDS = 4;

    private static final int CONNECTIONS = 8;
    private static final int ARTICLES = 40_000;

    @TestHTTPResource("/")
    URI service;

    @Inject
    AgroalDataSource database;

    @Test
    void readingIsCheap() throws Exception {
        try (Connection connection = database.getConnection()) {
            new Corpus().store(connection, ARTICLES);
        }
        Bench bench = new Bench(service.getPort(), database);
        List<String> held =
                IntStream.range(0, REQUESTS).mapToObj(i -> path(i % 100)).toList();
        String tag = tag(path(0));
        List<String> constant = Collections.nCopies(REQUESTS, "/v1/constant");
        List<String> unchanged = Collections.nCopies(REQUESTS, path(0) + "\tIf-None-Match: " + tag);
        List<String> gzip =
                held.stream().map(path -> path + "\tAccept-Encoding: gzip").toList();
        // The compilers are part of the process: what they do once is not to be counted to the requests measured.
        for (int round = 0; round < WARM_UPS; round++) {
            for (List<String> warmUp : List.of(constant, held, unchanged, gzip, paths(100, ARTICLES / 2))) {
                bench.measure(warmUp, CONNECTIONS);
            }
        }
        List<List<Bench.Cost>> costs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            // Each of these is read once, so none is in memory.
            List<String> unread = paths(slice(round), slice(round + 1));
            List<Bench.Cost> measured = new ArrayList<>();
            for (List<String> requests : List.of(constant, held, unchanged, gzip, unread)) {
                measured.add(bench.measure(requests, CONNECTIONS));
            }
            costs.add(measured);
        }
        Bench.Cost nothing = together(costs, 0);
        Bench.Cost cached = together(costs, 1);
        Bench.Cost notModified = together(costs, 2);
        Bench.Cost compressed = together(costs, 3);
        Bench.Cost uncached = together(costs, 4);
        double endpoint = nothing.service();
        System.out.printf("constant endpoint   %6.1f µs%n", endpoint);
        print("cached article", cached, endpoint);
        print("304", notModified, endpoint);
        print("cached, gzip", compressed, endpoint);
        System.out.printf(
                "uncached article    %6.1f µs, PostgreSQL %6.1f µs: %.2f times%n",
                uncached.service(), uncached.postgres(), uncached.service() / uncached.postgres());
        assertThat(cached.service()).as("cached").isLessThanOrEqualTo(endpoint);
        assertThat(notModified.service()).as("304").isLessThanOrEqualTo(cached.service());
        assertThat(uncached.service()).as("uncached").isLessThanOrEqualTo(2 * uncached.postgres());
    }

    private static Bench.Cost together(List<List<Bench.Cost>> rounds, int which) {
        return rounds.stream()
                .map(round -> round.get(which))
                .reduce(Bench.Cost::and)
                .orElseThrow();
    }

    private static int slice(int round) {
        return ARTICLES / 2 + round * (ARTICLES / 2 / ROUNDS);
    }

    private static void print(String what, Bench.Cost cost, double endpoint) {
        System.out.printf(
                "%-19s %6.1f µs: %.2f of the constant endpoint%n", what, cost.service(), cost.service() / endpoint);
    }

    private static List<String> paths(int from, int to) {
        return IntStream.range(from, to).mapToObj(ReadCosts::path).toList();
    }

    private static String path(int number) {
        return "/v1/articles/" + Corpus.id(number);
    }

    private String tag(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }
}
