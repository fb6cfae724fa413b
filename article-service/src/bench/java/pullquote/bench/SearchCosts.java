package pullquote.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import pullquote.article.PostgresForTests;

/**
 * What a search costs beside the lookup of one article by its id, both whole requests over HTTP, neither answered from
 * memory: processor time of service and database, and time on the clock of both in turn from one caller, which depends on
 * what else the machine does. Neither may be too much.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SearchCosts {

    private static final int ARTICLES = 100_000;
    private static final int TIMES = 100;
    private static final int LOOKUPS = 1_000;
    private static final double MOST = 50;

    private static final String COMMON = Corpus.word(0);
    private static final String COMMON_TOO = Corpus.word(1);
    private static final String FREQUENT = Corpus.word(40);
    private static final String FREQUENT_TOO = Corpus.word(60);
    private static final String MEDIUM = Corpus.word(400);
    private static final String MEDIUM_TOO = Corpus.word(1_500);
    private static final String RARE = Corpus.word(8_000);
    private static final String RARER = Corpus.word(60_000);

    private static final List<String> QUERIES = List.of(
            "q=" + COMMON,
            "q=" + FREQUENT,
            "q=" + MEDIUM,
            "q=" + MEDIUM_TOO,
            "q=" + RARE,
            "q=" + RARER,
            "q=" + Corpus.SEASON_WORD,
            "q=" + Corpus.SEASON_MEDIUM,
            "q=" + Corpus.SEASON_RARE,
            "q=" + Corpus.OLD_WORD,
            "q=" + Corpus.SEASON_WORD + "&from=2026-01-01",
            "q=" + COMMON + " " + Corpus.SEASON_WORD,
            "q=" + Corpus.OLD_WORD + " " + Corpus.SEASON_WORD,
            "q=nobodywrotethisnko",
            "q=" + COMMON + " " + COMMON_TOO,
            "q=" + FREQUENT + " " + FREQUENT_TOO,
            "q=" + COMMON + " " + MEDIUM,
            "q=" + COMMON + " " + RARE,
            "q=" + MEDIUM + " " + MEDIUM_TOO,
            "q=" + RARE + " or " + FREQUENT,
            "q=" + COMMON + " -" + FREQUENT,
            "q=" + FREQUENT + " -" + COMMON,
            "q=-" + COMMON,
            "q=-" + FREQUENT,
            "q=-" + COMMON + " -" + FREQUENT,
            "q=\"" + COMMON + " " + COMMON_TOO + "\"",
            "q=\"" + FREQUENT + " " + FREQUENT_TOO + "\"",
            "q=\"" + COMMON + " " + MEDIUM + "\"",
            "q=\"" + COMMON + " " + RARE + "\"",
            "q=\"" + COMMON + " " + Corpus.SEASON_WORD + "\"",
            "q=" + MEDIUM + "&publisher=Paper 7",
            "q=" + RARE + "&from=2024-06-01&to=2025-06-01",
            "q=" + FREQUENT + "&author=Byline 77&language=en",
            "author=Byline 78",
            "publisher=Paper 9");

    @TestHTTPResource("/")
    URI service;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "pullquote.db.migration.user")
    String owner;

    @ConfigProperty(name = "pullquote.db.migration.password")
    String password;

    @Test
    void noSearchTakesFiftyTimesALookup() throws Exception {
        store();
        Bench bench = new Bench(service.getPort(), database);
        bench.measure(lookups(0), 1);
        QUERIES.forEach(query -> {
            measure(bench, path(query, "recency"));
            measure(bench, path(query, "relevance"));
        });
        List<Searched> searched = new ArrayList<>();
        int first = 20_000;
        for (String query : QUERIES) {
            for (String sort : query.startsWith("q=") ? List.of("recency", "relevance") : List.of("recency")) {
                List<String> searches = Collections.nCopies(TIMES, path(query, sort));
                Bench.Cost cost = measure(bench, searches);
                // After each search some, so that what else the machine does meets both.
                Bench.Cost lookup = measure(bench, lookups(first).subList(0, LOOKUPS));
                List<Bench.Wall> walls =
                        bench.sideBySide(searches, lookups(first + LOOKUPS).subList(0, TIMES));
                first += LOOKUPS + TIMES;
                searched.add(new Searched(sort + " " + query, cost, lookup, walls.get(0), walls.get(1)));
            }
        }
        Bench.Cost lookup =
                searched.stream().map(Searched::lookup).reduce(Bench.Cost::and).orElseThrow();
        System.out.printf(
                "lookup: processor %.0f µs (service %.0f, database %.0f)%n",
                lookup.processor(), lookup.service(), lookup.postgres());
        searched.forEach(one -> one.print(lookup));
        assertThat(searched).allSatisfy(one -> {
            assertThat(one.processor(lookup)).as("processor time, in lookups").isLessThanOrEqualTo(MOST);
            assertThat(one.clock()).as("time on the clock, in lookups").isLessThanOrEqualTo(MOST);
        });
    }

    /** What a search took, and the lookups after it and in turn with it. */
    private record Searched(String name, Bench.Cost cost, Bench.Cost lookup, Bench.Wall wall, Bench.Wall lookupWall) {

        double processor(Bench.Cost oneLookup) {
            return cost.processor() / oneLookup.processor();
        }

        double clock() {
            return wall.median() / lookupWall.median();
        }

        void print(Bench.Cost oneLookup) {
            System.out.printf(
                    "%5.1f times (service %.0f, database %.0f µs); clock: median %5.1f, 95 %% %5.1f times; %s%n",
                    processor(oneLookup),
                    cost.service(),
                    cost.postgres(),
                    clock(),
                    wall.most() / lookupWall.most(),
                    name);
        }
    }

    private void store() throws Exception {
        try (Connection connection = database.getConnection()) {
            new Corpus().store(connection, ARTICLES);
        }
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            connection.createStatement().execute("vacuum analyze article");
        }
    }

    private static Bench.Cost measure(Bench bench, String path) {
        return measure(bench, Collections.nCopies(TIMES, path));
    }

    private static Bench.Cost measure(Bench bench, List<String> requests) {
        try {
            return bench.measure(requests, 1);
        } catch (java.io.IOException | InterruptedException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lookups(int from) {
        return IntStream.range(from, from + 20_000)
                .mapToObj(number -> "/v1/articles/" + Corpus.id(number))
                .toList();
    }

    private static String path(String query, String sort) {
        StringBuilder path = new StringBuilder("/v1/articles?");
        for (String parameter : (query + (query.startsWith("q=") ? "&sort=" + sort : "")).split("&")) {
            String[] parts = parameter.split("=");
            path.append(parts[0])
                    .append('=')
                    .append(URLEncoder.encode(parts[1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return path.substring(0, path.length() - 1);
    }
}
