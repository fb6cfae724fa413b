package pullquote.analysis.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pullquote.analysis.client.ChangeReader;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.StoredResults;

@QuarkusTest
@QuarkusTestResource(value = AnalysesDatabase.class, restrictToAnnotatedClass = true)
class TwoFollowersTest {

    private static final int ARTICLES = 120;

    private static final String TEXT = """
            Ferry Number %d Returns

            The ferry between Ostmere and Calder Bay returned on Monday, Mayor Ingrid Solheim said.

            "We have waited a whole winter for this boat and we are glad," Solheim told reporters at the pier.""";

    ArticlesForTests articles;

    @Inject
    Database database;

    @Inject
    Follower first;

    @Inject
    ChangeReader changes;

    @Inject
    ChangedArticles changed;

    @Inject
    Generations generations;

    @Inject
    StoredResults results;

    private int stored;

    @Test
    void articlesAreCountedOnceWhileLeadersDieAtWork() throws Exception {
        articles.store("Alone", "2026-03-02T08:00:00Z", TEXT.formatted(0));
        await("the first article is counted", () -> counted("Alone") == 1);

        store(40);
        killLeader();
        Follower second = new Follower(database, new Feed(changes, changed, generations, results));
        second.start(new StartupEvent());
        await("the second leads as soon as the first has lost its connection", second::leads);
        for (int kill = 0; kill < 4; kill++) {
            store(15);
            Thread.sleep(70L * kill);
            killLeader();
        }
        second.stop(new ShutdownEvent());
        store(ARTICLES - stored);
        await("all articles are counted", () -> counted("Many") == ARTICLES);
        await("the first leads again", first::leads);

        assertThat(entities("Many"))
                .isEqualTo(times(entities("Alone"), ARTICLES))
                .isNotEmpty();
        assertThat(get("/v1/speakers?publisher=Many").getInt("items[0].quotes"))
                .isEqualTo(ARTICLES * get("/v1/speakers?publisher=Alone").getInt("items[0].quotes"));
        assertThat(sums()).isEqualTo(recount()).isNotEmpty();
        assertThat(get("/v1/follower").getInt("parked")).isZero();
    }

    private void store(int count) {
        for (int i = 0; i < count; i++) {
            articles.store("Many", "2026-03-02T08:00:00Z", TEXT.formatted(++stored));
        }
    }

    /** Its connection breaks, whatever it is in the middle of, and is gone when this returns. */
    private void killLeader() {
        database.ask(session -> session.list(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                        + " AND pid <> pg_backend_pid()",
                row -> row.getBoolean(1)));
    }

    private static int counted(String publisher) {
        JsonPath page = get("/v1/publishers?publisher=" + publisher);
        return page.getList("items").isEmpty() ? 0 : page.getInt("items[0].articles");
    }

    /** Articles and mentions by name. */
    private static Map<String, List<Integer>> entities(String publisher) {
        return get("/v1/entities?publisher=" + publisher).<Map<String, Object>>getList("items").stream()
                .collect(Collectors.toMap(
                        item -> (String) item.get("name"),
                        item -> List.of((Integer) item.get("articles"), (Integer) item.get("mentions"))));
    }

    private static Map<String, List<Integer>> times(Map<String, List<Integer>> counts, int factor) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(count -> factor * count)
                                .toList()));
    }

    private List<String> sums() {
        return database.ask(session -> session.list(
                "SELECT concat_ws(' ', entity, publisher, articles, mentions, salience) FROM entity_sum"
                        + " WHERE days = 0 AND publisher > 0 AND articles > 0 ORDER BY entity, publisher",
                row -> row.getString(1)));
    }

    private List<String> recount() {
        return database.ask(session -> session.list(
                "SELECT concat_ws(' ', entity, publisher, count(*), sum(mentions), sum(salience)) FROM article_entity"
                        + " GROUP BY entity, publisher ORDER BY entity, publisher",
                row -> row.getString(1)));
    }

    private static JsonPath get(String path) {
        return given().get(path).then().statusCode(200).extract().jsonPath();
    }

    private static void await(String what, BooleanSupplier expected) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!expected.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("%s; the follower: %s", what, get("/v1/follower").prettify())
                    .isLessThan(end);
            Thread.sleep(50);
        }
    }
}
