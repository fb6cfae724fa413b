package pullquote.analysis.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = AnalysesDatabase.class, restrictToAnnotatedClass = true)
class FollowerOverHttpTest {

    private static final String FERRY = """
            Ferry Returns to Ostmere

            The ferry between Ostmere and Calder Bay returned on Monday, Mayor Ingrid Solheim said.

            "We have waited a whole winter for this boat and we are glad," Solheim told reporters at the pier.""";

    private static final String FERRY_ELSEWHERE = """
            Calder Bay Has Its Boat Back

            The boat to Ostmere sails again. "We have waited a whole winter for this boat," said Ingrid Solheim, the mayor.""";

    ArticlesForTests articles;

    @Test
    void storedArticleIsCountedAndItsRevisionTakesItsPlace() {
        UUID id = articles.store("The Ostmere Post", "2026-03-02T08:00:00Z", FERRY);
        await(
                "/v1/quotes?speaker=Ingrid Solheim",
                page -> page.getString("items.articleId").contains(id.toString()));
        Map<String, Object> before = solheim("publisher=The Ostmere Post");
        articles.revise(id, FERRY.replace("Ingrid Solheim", "Harald Voss").replace("Solheim told", "Voss told"));
        await(
                "/v1/entities?publisher=The Ostmere Post",
                page -> page.getList("items.name").contains("Harald Voss"));
        assertThat(before).containsEntry("articles", 1);
        assertThat(names("/v1/entities?publisher=The Ostmere Post")).doesNotContain("Ingrid Solheim");
        articles.delete(id);
        await(
                "/v1/entities?publisher=The Ostmere Post",
                page -> page.getList("items").isEmpty());
    }

    @Test
    void entityKeepsItsIdAcrossArticlesAndHasTimelineAndCompany() {
        articles.store("Harbour News", "2026-03-02T08:00:00Z", FERRY);
        articles.store("Harbour News", "2026-03-04T08:00:00Z", FERRY_ELSEWHERE);
        await(
                "/v1/publishers?publisher=Harbour News",
                page -> page.getList("items").size() == 1 && page.getInt("items[0].articles") == 2);
        Map<String, Object> solheim = solheim("publisher=Harbour News");
        assertThat(solheim).containsEntry("articles", 2).containsEntry("type", "PERSON");

        JsonPath timeline = get("/v1/entities/" + solheim.get("id") + "/timeline?publisher=Harbour News");
        assertThat(timeline.getList("items.start")).containsExactly("2026-03-02", "2026-03-03", "2026-03-04");
        assertThat(timeline.getList("items.articles")).containsExactly(1, 0, 1);
        assertThat(get("/v1/entities/" + solheim.get("id") + "/timeline?interval=week&publisher=Harbour News")
                        .getList("items.articles"))
                .containsExactly(2);
        assertThat(names("/v1/entities/" + solheim.get("id") + "/co-occurrences"))
                .contains("Ostmere");
    }

    @Test
    void quoteOfTwoPapersIsOneClusterWithTheEarliestFirst() {
        UUID later = articles.store("Evening Tide", "2026-04-03T08:00:00Z", tide(FERRY));
        UUID earlier = articles.store("Morning Tide", "2026-04-02T08:00:00Z", tide(FERRY_ELSEWHERE));
        String path = "/v1/quotes/clusters?publisher=Morning Tide";
        JsonPath page = await(path, found -> !found.getList("items").isEmpty());
        assertThat(page.getString("items[0].firstPublisher")).isEqualTo("Morning Tide");
        assertThat(page.getList("items[0].appearances.articleId"))
                .containsSubsequence(earlier.toString(), later.toString());
        String cluster = page.getString("items[0].id");
        assertThat(get("/v1/quotes?cluster=" + cluster).getList("items.articleId"))
                .contains(earlier.toString(), later.toString());
        articles.delete(earlier);
        await(path, found -> found.getList("items").isEmpty());
    }

    @Test
    void speakersAndTheirShareAreCounted() {
        articles.store("Speakers Daily", "2026-05-02T08:00:00Z", FERRY);
        JsonPath page = await(
                "/v1/speakers?publisher=Speakers Daily",
                found -> !found.getList("items").isEmpty());
        assertThat(page.getString("items[0].name")).isEqualTo("Ingrid Solheim");
        assertThat(page.getDouble("items[0].share")).isEqualTo(1.0);
        assertThat(get("/v1/speakers?publisher=Speakers Daily&q=boat").getList("items.name"))
                .containsExactly("Ingrid Solheim");
        assertThat(get("/v1/speakers?publisher=Speakers Daily&q=zeppelin").getList("items"))
                .isEmpty();
        assertThat(get("/v1/quotes?q=whole winter&publisher=Speakers Daily").getList("items"))
                .hasSize(1);
        assertThat(get("/v1/quotes?about=Calder Bay&publisher=Speakers Daily").getList("items"))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void loneSurnamesOfTwoArticlesAreTwoEntities() {
        String text =
                "Court Hears Case\n\nMr. Brandvold denied it on Monday. \"I was never in that house at any time,\" Brandvold said.";
        articles.store("Surname Times", "2026-06-02T08:00:00Z", text);
        articles.store("Surname Times", "2026-06-03T08:00:00Z", text.replace("Monday", "Tuesday"));
        await(
                "/v1/publishers?publisher=Surname Times",
                page -> page.getList("items").size() == 1 && page.getInt("items[0].articles") == 2);
        List<Map<String, Object>> items =
                get("/v1/entities?publisher=Surname Times&type=PERSON").getList("items");
        assertThat(items).hasSize(2).allSatisfy(item -> assertThat(item).containsEntry("articles", 1));
    }

    @Test
    void poisonousArticleIsLeftAsideAndTheOthersGoOn() {
        UUID id = articles.storeBroken("Poison Post", "2026-07-01T08:00:00Z", FERRY);
        UUID sound = articles.store("Poison Post", "2026-07-02T08:00:00Z", FERRY_ELSEWHERE);
        await(
                "/v1/quotes?publisher=Poison Post",
                page -> page.getString("items.articleId").contains(sound.toString()));
        JsonPath state =
                await("/v1/follower", found -> found.getList("items.articleId").contains(id.toString()));
        assertThat(state.getInt("parked")).isPositive();
        articles.mend(id);
        articles.revise(id, FERRY);
        await("/v1/follower", found -> !found.getList("items.articleId").contains(id.toString()));
    }

    @Test
    void articlesThatARestoredArticleServiceLacksAreDropped() {
        UUID kept = articles.store("Restored Post", "2026-08-01T08:00:00Z", FERRY);
        UUID lost = articles.store("Restored Post", "2026-08-02T08:00:00Z", FERRY_ELSEWHERE);
        await(
                "/v1/quotes?publisher=Restored Post",
                page -> page.getString("items.articleId").contains(lost.toString()));
        articles.restoreWithout(lost);
        JsonPath left = await(
                "/v1/quotes?publisher=Restored Post",
                page -> !page.getString("items.articleId").contains(lost.toString()));
        assertThat(left.getString("items.articleId")).contains(kept.toString());
    }

    /** Words that no other test's articles have. */
    private static String tide(String text) {
        return text.replace("a whole winter for this boat", "five long years for the tide to turn at last");
    }

    private Map<String, Object> solheim(String query) {
        return get("/v1/entities?" + query).<Map<String, Object>>getList("items").stream()
                .filter(item -> item.get("name").equals("Ingrid Solheim"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(String path) {
        return get(path).getList("items.name");
    }

    private static JsonPath get(String path) {
        return given().get(path).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath await(String path, Predicate<JsonPath> expected) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        JsonPath page = get(path);
        while (!expected.test(page)) {
            assertThat(System.nanoTime())
                    .as(
                            "%s answers %s; the follower: %s",
                            path, page.prettify(), get("/v1/follower").prettify())
                    .isLessThan(end);
            sleep();
            page = get(path);
        }
        return page;
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
