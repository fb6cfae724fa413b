package pullquote.article.copies;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pullquote.article.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CopiesOverHttpTest {

    @Test
    void sameWordsUnderTwoAddressesAreTwoArticlesThatKnowEachOther() {
        List<String> story = story(1);
        String one = post("a", story);
        String other = post("b", story);
        copies(one)
                .body("items.id", contains(other))
                .body("items[0].sameContent", equalTo(true))
                .body("items[0].similarity", closeTo(1, 0.0001))
                .body("items[0].body", equalTo(null));
        copies(other).body("items.id", contains(one));
    }

    @Test
    void shortStoryWithTheSameWordsIsACopyToo() {
        List<String> story = List.of("Bridge closed", "It is " + UUID.randomUUID());
        String one = post("a", story);
        String other = post("b", story);
        copies(one).body("items.id", contains(other));
    }

    @Test
    void retitledAndCutStoryIsFoundAndAnotherOneIsNot() {
        WireStories wire = new WireStories(UUID.randomUUID().hashCode());
        WireStories.Topic topic = wire.topic();
        List<String> story = wire.story(topic);
        String whole = post("a", story);
        List<String> brief = new java.util.ArrayList<>(story.subList(0, story.size() / 2 + 1));
        brief.set(0, "What happened at the bridge today");
        String cut = post("b", brief);
        post("c", wire.story(wire.topic()));
        copies(whole).body("items.id", contains(cut)).body("items[0].sameContent", equalTo(false));
        copies(cut).body("items.id", contains(whole));
    }

    @Test
    void revisionIsComparedAsItStands() {
        String address = "https://elmsworth.example/" + UUID.randomUUID();
        String one = post(address, story(2));
        String other = post("b", story(3));
        copies(one).body("items", empty());
        postTo(address, story(3));
        copies(one).body("items", hasSize(1)).body("items.id", contains(other));
    }

    @Test
    void unknownArticleHasNoCopies() {
        given().get("/v1/articles/" + UUID.randomUUID() + "/copies").then().statusCode(404);
    }

    private static List<String> story(long seed) {
        WireStories wire = new WireStories(seed * 31 + SALT);
        return wire.story(wire.topic());
    }

    private static final int SALT = UUID.randomUUID().hashCode();

    private static ValidatableResponse copies(String id) {
        return given().config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE)))
                .get("/v1/articles/" + id + "/copies")
                .then()
                .statusCode(200);
    }

    private static String post(String paper, List<String> story) {
        return postTo(paper.length() > 1 ? paper : "https://" + paper + ".example/" + UUID.randomUUID(), story);
    }

    private static String postTo(String url, List<String> story) {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body(java.util.Map.of(
                        "url", url,
                        "headline", story.get(0),
                        "body", String.join("\n\n", story.subList(1, story.size()))))
                .post("/v1/articles")
                .then()
                .extract()
                .path("id");
    }
}
