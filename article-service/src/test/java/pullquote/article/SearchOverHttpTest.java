package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SearchOverHttpTest {

    /** 5,000 articles of twenty years: "lanterns" in all, "ferries" in a third, "observatory" in every 97th, "comet" in every 1,009th; "drought" in 800 that were stored one after the other long ago. */
    private static final String ARCHIVE = """
            insert into article (id, headline, byline, publisher, published_at, language, body, word_count, content_hash, removed,
                revision, created_at, updated_at)
            select cast(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000' as uuid),
                'Lanterns number ' || n,
                'Writer ' || n % 40,
                'Paper ' || n % 7,
                case when n % 50 = 0 then null else timestamptz '2006-01-01' + n * interval '35 hours' - n % 3 * interval '2 years' end,
                case when n % 10 = 0 then 'fr' else 'en' end,
                'The lanterns were lit.'
                    || case when n % 3 = 0 then ' Ferries left the harbour.' else '' end
                    || case when n % 97 = 0 then ' The observatory closed.' else '' end
                    || case when n % 1009 = 0 then ' A comet passed.' else '' end
                    || case when n between 600 and 1399 then ' The drought went on.' else '' end
                    || case when n between 600 and 1399 and n % 13 = 0 then ' Rain ended it.' else '' end,
                10, sha256(cast(cast(n as text) as bytea)), '[]', 1,
                timestamptz '2026-01-01' - interval '1 second' * (n / 1000), timestamptz '2026-01-01'
            from generate_series(1, 5000) n
            on conflict do nothing
            """;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void storeTheArchive() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(ARCHIVE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lanterns",
                "ferry",
                "observatories",
                "comet",
                "ferry observatory",
                "comet or observatory",
                "lantern -ferries",
                "\"ferries left\" observatory",
                "-lantern",
                "drought",
                "drought rain",
                "drought -ferries",
                "drought or comet",
                "\"rain ended\" -ferries",
                "\"lit ferries\"",
                "\"harbour lit\"",
                "\"lanterns lit\" observatory",
                "-\"ferries left\"",
                "-\"ferries left\" drought",
                "nobodywrotethis"
            })
    void everyMatchIsWalkedOnceAndNewestFirst(String q) throws SQLException {
        assertThat(walk(Map.of("q", q, "limit", 150)))
                .isEqualTo(expected("search @@ websearch_to_tsquery('english', '" + q + "')"));
    }

    @Test
    void anySearchFindsWhatReadingEveryArticleFinds() throws SQLException {
        Random random = new Random(20);
        List<String> words =
                List.of("lantern", "ferries", "observatory", "comet", "drought", "rain", "harbour", "\"drought went\"");
        for (int i = 0; i < 60; i++) {
            String q = words.get(random.nextInt(8))
                    + List.of(" ", " -", " or ").get(random.nextInt(3))
                    + words.get(random.nextInt(8));
            String from = (2006 + random.nextInt(8)) + "-0" + (1 + random.nextInt(9)) + "-15";
            String to = (2014 + random.nextInt(12)) + "-06-0" + (1 + random.nextInt(9));
            Map<String, Object> query = new HashMap<>(Map.of("q", q, "limit", 40 + random.nextInt(160)));
            String condition = "search @@ websearch_to_tsquery('english', '" + q + "')";
            if (random.nextBoolean()) {
                query.put("from", from);
                condition += " and sort_at >= '" + from + "'";
            }
            if (random.nextBoolean()) {
                query.put("to", to);
                condition += " and sort_at < '" + to + "'";
            }
            assertThat(walk(query)).as("%s", query).isEqualTo(expected(condition));
        }
    }

    @Test
    void bestOfAnOldSeasonAreFound() {
        JsonPath found = list(Map.of("q", "drought", "sort", "relevance"));
        assertThat(found.getInt("window.ranked")).isEqualTo(100);
        assertThat(found.getList("items")).hasSize(20);
    }

    @Test
    void filtersNarrowASearchTogether() throws SQLException {
        assertThat(walk(Map.of(
                        "q", "ferries",
                        "publisher", "Paper 3",
                        "author", "Writer 9",
                        "language", "en",
                        "from", "2008-01-01",
                        "to", "2024-06-01T12:00:00Z")))
                .isNotEmpty()
                .isEqualTo(expected("search @@ to_tsquery('ferries') and publisher = 'Paper 3' and byline = 'Writer 9'"
                        + " and language = 'en' and sort_at >= '2008-01-01' and sort_at < '2024-06-01T12:00:00Z'"));
    }

    @Test
    void authorAndLanguageAloneAreWalkedToo() throws SQLException {
        assertThat(walk(Map.of("author", "Writer 39", "limit", 50))).isEqualTo(expected("byline = 'Writer 39'"));
        assertThat(walk(Map.of("language", "fr", "limit", 200))).isEqualTo(expected("language = 'fr'"));
    }

    @Test
    void relevanceRanksTheNewestMatchesAndSaysSo() {
        JsonPath many = list(Map.of("q", "ferries", "sort", "relevance"));
        assertThat(many.getInt("window.ranked")).isEqualTo(100);
        assertThat(many.getBoolean("window.complete")).isFalse();
        JsonPath few = list(Map.of("q", "comet", "sort", "relevance"));
        assertThat(few.getInt("window.ranked")).isEqualTo(4);
        assertThat(few.getBoolean("window.complete")).isTrue();
        assertThat(walk(Map.of("q", "ferries", "sort", "relevance", "limit", 70)))
                .doesNotHaveDuplicates()
                .hasSize(100);
    }

    @Test
    void headlineCountsForMoreThanBody() {
        String word = "gyroscope" + System.nanoTime() % 1000 + "x";
        store("A quiet day", "People read about the " + word + " in the paper. It had rained.");
        store("The " + word + " returns", "People read the paper. It had rained all day long.");
        JsonPath found = list(Map.of("q", word, "sort", "relevance"));
        assertThat(found.getList("items.headline")).containsExactly("The " + word + " returns", "A quiet day");
    }

    @Test
    void highlightsAndSnippetAreOffsetsIntoTheText() {
        String id = store(
                "Zeppelins \ud83c\udf88 over Elmsworth",
                "A zeppelin moored at the pier.\n\nThe old mooring mast, \u201cbuilt for zeppelins\u201d, was painted. Masts rust.");
        String text = given().accept("text/plain").get("/v1/articles/" + id).asString();
        JsonPath found = list(Map.of("q", "zeppelin \"mooring mast\" -harbour"));
        String item = "items.find { it.id == '" + id + "' }.";
        List<Map<String, Object>> highlights = found.getList(item + "highlights");
        assertThat(highlights)
                .extracting(place -> text.substring((int) place.get("start"), (int) place.get("end")))
                .containsExactly("Zeppelins", "zeppelin", "mooring mast", "zeppelins");
        assertThat(highlights).extracting("field").containsExactly("headline", "body", "body", "body");
        assertThat(found.getString(item + "snippet.text"))
                .isEqualTo(text.substring(found.getInt(item + "snippet.start"), found.getInt(item + "snippet.end")))
                .startsWith("The old mooring mast");
    }

    @Test
    void listWithoutWordsHasNoHighlights() {
        given().get("/v1/articles?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].id", notNullValue())
                .body("items[0].highlights", nullValue());
    }

    @Test
    void wordsThatAreTooCommonToBeKeptFindNothing() {
        given().queryParam("q", "the of")
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void sortIsCheckedAndNeedsWords() {
        for (String query : new String[] {"sort=date&q=x", "sort=relevance", "sort=relevance&q=x&cursor=AAAA"}) {
            given().get("/v1/articles?" + query).then().statusCode(400).contentType("application/problem+json");
        }
    }

    private static String store(String headline, String body) {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body(Map.of(
                        "headline", headline, "body", body, "url", "https://elmsworth.example/" + System.nanoTime()))
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> walk(Map<String, Object> query) {
        List<String> ids = new ArrayList<>();
        String next = null;
        do {
            Map<String, Object> page = new HashMap<>(query);
            if (next != null) {
                page.put("cursor", next);
            }
            JsonPath found = list(page);
            ids.addAll(found.getList("items.id"));
            next = found.getString("next");
        } while (next != null);
        return ids;
    }

    private static JsonPath list(Map<String, Object> query) {
        return given().queryParams(query)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What reading every article gives. */
    private List<String> expected(String condition) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select id from article where " + condition + " order by sort_at desc, id desc")) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
