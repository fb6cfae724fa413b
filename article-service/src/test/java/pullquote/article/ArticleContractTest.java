package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The producer's half of the contract: whatever analysis-service reads of an article is in a real answer, of the same kind. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ArticleContractTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void answerHasEveryFieldThatAnalysisServiceReads() throws IOException {
        JsonNode sample = json.readTree(new File("src/test/resources/contract/article.json"));
        JsonNode answer = stored(sample);
        sample.properties()
                .forEach(field -> assertThat(answer.path(field.getKey()).getNodeType())
                        .as(field.getKey())
                        .isEqualTo(field.getValue().getNodeType()));
        for (String field : new String[] {"headline", "body", "contentHash", "wordCount", "publishedAt", "language"}) {
            assertThat(answer.get(field)).as(field).isEqualTo(sample.get(field));
        }
        assertThat(answer.path("removed").path(0))
                .isEqualTo(sample.path("removed").path(0));
    }

    private JsonNode stored(JsonNode sample) throws IOException {
        ObjectNode article = json.createObjectNode();
        for (String field : new String[] {"headline", "byline", "publisher", "publishedAt"}) {
            article.set(field, sample.get(field));
        }
        article.put("url", sample.path("url").asText() + "/" + UUID.randomUUID());
        article.put(
                "text",
                sample.path("headline").asText() + "\n\n"
                        + sample.path("body").asText() + "\n\n"
                        + sample.path("removed").path(0).path("text").asText());
        String location = given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body(json.writeValueAsString(article))
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return json.readTree(
                given().get(location).then().statusCode(200).extract().asByteArray());
    }
}
