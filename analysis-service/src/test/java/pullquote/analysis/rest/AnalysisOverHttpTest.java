package pullquote.analysis.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.analysis.rest.ArticleServiceStandIn.Answer;

@QuarkusTest
@QuarkusTestResource(ArticleServiceStandIn.class)
class AnalysisOverHttpTest {

    private static final String TEXT = """
            Bakers Win Right to Sell Bread on Sundays

            The bakers of Lindholm may sell bread on Sundays, the city council decided on Tuesday.

            "People do not stop eating on Saturday night," said Astrid Nyberg, who leads the bakers' guild.""";

    private static final String GERMAN = """
            Der Stadtrat hat am Dienstag beschlossen, dass die Bäcker der Stadt künftig auch am Sonntag Brot verkaufen dürfen. \
            Die Entscheidung fiel nach einer langen Debatte, in der die Gewerkschaft vor längeren Arbeitszeiten warnte und die \
            Kirchen an den Sinn des Ruhetages erinnerten. Ein Sprecher der Innung zeigte sich zufrieden mit dem Beschluss.""";

    @Test
    void storedArticleIsAnalysedWithOffsetsIntoItsText() {
        String id = stored(TEXT, "en");
        ValidatableResponse answer = given().get("/v1/articles/" + id + "/analysis")
                .then()
                .statusCode(200)
                .body("articleId", equalTo(id))
                .body("contentHash", startsWith("sha256:"))
                .body("analyzer", notNullValue())
                .body("problems", nullValue());
        List<Map<String, Object>> quotes = answer.extract().path("quotes");
        assertThat(quotes).isNotEmpty();
        for (Map<String, Object> quote : quotes) {
            assertThat(TEXT.substring((int) quote.get("start"), (int) quote.get("end")))
                    .isEqualTo(quote.get("text"));
        }
    }

    @Test
    void partsOfAnAnalysisHaveTheirOwnAddresses() {
        String id = stored(TEXT, "en");
        given().get("/v1/articles/" + id + "/summary?sentences=1")
                .then()
                .statusCode(200)
                .body("sentences.size()", equalTo(1));
        given().get("/v1/articles/" + id + "/entities")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Astrid Nyberg"));
        given().get("/v1/articles/" + id + "/quotes?explain=true")
                .then()
                .statusCode(200)
                .body("items[0].reasons", notNullValue());
    }

    @Test
    void rowsAreServedAsCsvToo() {
        String id = stored(TEXT, "en");
        for (String path : List.of("/entities?format=csv", "/quotes?format=csv")) {
            given().get("/v1/articles/" + id + path).then().statusCode(200).contentType(startsWith("text/csv"));
        }
        given().accept("text/csv")
                .get("/v1/articles/" + id + "/entities")
                .then()
                .body(startsWith("name,type,count"));
    }

    @Test
    void heldResultIsNotSentAgainAndEachFormHasItsTag() {
        String id = stored(TEXT, "en");
        String tag =
                given().get("/v1/articles/" + id + "/entities").then().extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/v1/articles/" + id + "/entities")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .get("/v1/articles/" + id + "/entities?format=csv")
                .then()
                .statusCode(200);
        given().header("If-None-Match", tag)
                .get("/v1/articles/" + id + "/entities?type=PERSON")
                .then()
                .statusCode(200);
    }

    @Test
    void postedTextIsAnalysedAsItStands() {
        post("text/plain; charset=UTF-8", TEXT.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("articleId", nullValue())
                .body("quotes[0].speaker.name", equalTo("Astrid Nyberg"))
                .body("summary.sentences.size()", equalTo(2));
    }

    @Test
    void otherNamesComeOnlyWhereTheyAreAskedFor() {
        String text = "Astrid Nyberg won the Silver Heron Trophy. She had never won a trophy before.";
        given().contentType("text/plain")
                .body(text)
                .post("/v1/analyses?type=PERSON,OTHER")
                .then()
                .statusCode(200)
                .body("entities.name", hasItem("Silver Heron Trophy"))
                .body("entities.type", hasItem("OTHER"));
        given().contentType("text/plain")
                .body(text)
                .post("/v1/analyses")
                .then()
                .statusCode(200)
                .body("entities.type", not(hasItem("OTHER")));
    }

    @Test
    void foreignTextGetsItsSummaryAndAProblemInPlaceOfTheRest() {
        String id = stored(GERMAN, "de");
        given().get("/v1/articles/" + id + "/entities")
                .then()
                .statusCode(422)
                .body("type", containsString("not-english"));
        given().get("/v1/articles/" + id + "/quotes").then().statusCode(422);
        given().get("/v1/articles/" + id + "/summary").then().statusCode(200);
        given().get("/v1/articles/" + id + "/entities?language=en").then().statusCode(200);
        given().get("/v1/articles/" + id + "/analysis")
                .then()
                .statusCode(200)
                .body("problems[0].type", containsString("not-english"))
                .body("summary.sentences", not(equalTo(List.of())));
        post("text/plain; charset=UTF-8", GERMAN.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("problems.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sentences=0", "sentences=21", "sentences=many", "words=0", "type=FOO", "explain=maybe", "sort=x"
            })
    void wrongParameterIsNamed(String query) {
        String id = stored(TEXT, "en");
        given().get("/v1/articles/" + id + "/analysis?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", equalTo(query.replaceAll("=.*", "")));
    }

    @Test
    void badTextIsAClearProblem() {
        post("text/plain; charset=UTF-8", new byte[0]).statusCode(422);
        post("text/plain; charset=UTF-8", " \n\u00a0 ".getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
        post("text/plain; charset=UTF-8", "- - -".getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
        post("text/plain; charset=UTF-8", new byte[] {'a', (byte) 0xff})
                .statusCode(400)
                .body("detail", containsString("Byte 1"));
        post("text/plain; charset=UTF-8", new byte[] {'a', 0, 'b'}).statusCode(400);
        post("text/plain; charset=UTF-8", new byte[5_000_000]).statusCode(413);
        post("application/json", "{}".getBytes(StandardCharsets.UTF_8)).statusCode(415);
    }

    @Test
    void unknownArticleIsNotFound() {
        given().get("/v1/articles/" + UUID.randomUUID() + "/quotes")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().get("/v1/articles/nonsense/quotes").then().statusCode(404);
    }

    private static String stored(String text, String language) {
        String id = UUID.randomUUID().toString();
        int blank = text.indexOf("\n\n");
        String headline = blank < 0 ? "null" : quoted(text.substring(0, blank));
        String body = quoted(blank < 0 ? text : text.substring(blank + 2));
        ArticleServiceStandIn.ANSWERS.put(
                "/v1/articles/" + id,
                new Answer(
                        200,
                        "{\"id\":\"%s\",\"headline\":%s,\"body\":%s,\"language\":\"%s\",\"contentHash\":\"x\"}"
                                .formatted(id, headline, body, language),
                        0));
        return id;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static ValidatableResponse post(String type, byte[] body) {
        return given().header("Content-Type", type)
                .body(body)
                .post("/v1/analyses")
                .then();
    }
}
