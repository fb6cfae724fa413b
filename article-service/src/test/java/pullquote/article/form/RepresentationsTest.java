package pullquote.article.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pullquote.article.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RepresentationsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENGLISH =
            "The bridge is closed, and the ferry will run every ten minutes until it is open again, said the mayor of the town.";

    @Test
    void jsonLdIsANewsArticle() {
        String id = post("Bridge \u201cclosed\u201d </script>", ENGLISH);
        given().accept("application/ld+json")
                .get("/v1/articles/" + id)
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .header("Vary", containsString("Accept"))
                .body("'@context'", equalTo("https://schema.org"))
                .body("'@type'", equalTo("NewsArticle"))
                .body("'@id'", equalTo("urn:uuid:" + id))
                .body("headline", equalTo("Bridge \u201cclosed\u201d </script>"))
                .body("articleBody", equalTo(ENGLISH))
                .body("publisher.name", equalTo("Elmsworth Post"))
                .body("author.name", equalTo("Nora Quist"))
                .body("datePublished", equalTo("2026-03-01T00:00:00Z"))
                .body("inLanguage", equalTo("en"));
    }

    @Test
    void ninjsIsWhatTheStandardAllows() throws Exception {
        String id = post("Bridge closed", "The bridge is closed.\n\nThe ferry runs.");
        JsonNode item = JSON.readTree(given().accept("application/vnd.iptc.ninjs+json")
                .get("/v1/articles/" + id)
                .then()
                .statusCode(200)
                .contentType("application/vnd.iptc.ninjs+json")
                .extract()
                .asByteArray());
        NinjsCheck.check(item);
        assertThat(item.path("uri").asText()).isEqualTo("urn:uuid:" + id);
        assertThat(item.path("bodies").path(0).path("charCount").asInt()).isEqualTo(38);
        assertThat(item.path("altIds").path(0).path("role").asText()).isEqualTo("canonical");
    }

    @Test
    void ninjsComesBackAsTheSameArticle() {
        String id = post("Bridge closed", "The bridge is closed.\n\nThe ferry runs.");
        byte[] item = given().accept("application/vnd.iptc.ninjs+json")
                .get("/v1/articles/" + id)
                .asByteArray();
        given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .header("Content-Type", "application/vnd.iptc.ninjs+json")
                .body(item)
                .post("/v1/articles")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("revision", equalTo(1));
    }

    @Test
    void eachRepresentationHasItsOwnTagAndAnyOfThemServesForAWrite() {
        String id = post("Bridge closed", "The bridge is closed.");
        Set<String> tags = new HashSet<>();
        for (String type :
                List.of("application/json", "text/plain", "application/ld+json", "application/vnd.iptc.ninjs+json")) {
            Response answer = given().accept(type).get("/v1/articles/" + id);
            String tag = answer.header("ETag");
            tags.add(tag);
            given().accept(type)
                    .header("If-None-Match", tag)
                    .get("/v1/articles/" + id)
                    .then()
                    .statusCode(304);
            Response head = given().accept(type).head("/v1/articles/" + id);
            head.then().statusCode(200).header("ETag", tag).contentType(startsWith(type));
            assertThat(head.header("Content-Length")).isEqualTo(answer.header("Content-Length"));
        }
        assertThat(tags).hasSize(4);
        given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .header(
                        "If-Match",
                        tags.stream()
                                .filter(tag -> tag.contains("ninjs"))
                                .findFirst()
                                .orElseThrow())
                .delete("/v1/articles/" + id)
                .then()
                .statusCode(204);
    }

    @Test
    void whatThereIsNotIsToldWithWhatThereIs() {
        String id = post("Bridge closed", "The bridge is closed.");
        given().accept("image/png")
                .get("/v1/articles/" + id)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("available", hasItems("application/json", "text/plain", "application/ld+json"));
        given().accept("image/png")
                .get("/v1/articles")
                .then()
                .statusCode(406)
                .body("available", hasItems("application/atom+xml", "application/feed+json", "text/csv"));
        given().accept("application/xml;q=0.9, application/json;q=0, text/plain;q=0.1")
                .get("/v1/articles/" + id)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"));
        given().get("/v1/articles?format=pdf").then().statusCode(400).body("field", equalTo("format"));
    }

    @Test
    void atomIsWellFormedWhateverATextHolds() throws Exception {
        String word = "atom" + UUID.randomUUID().toString().replace("-", "");
        String id = post("Bell \u0007 & <b>bold</b> ]]> \uffff \ud83d\ude00 " + word, "The bell rang in " + word + ".");
        post("Second " + word, "The second bell rang in " + word + ".");
        Response answer = given().accept("application/atom+xml").get("/v1/articles?limit=1&q=" + word);
        answer.then()
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .header("Vary", "Accept");
        Element feed = parsed(answer.asByteArray()).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        Response all = given().get("/v1/articles?format=atom&q=" + word);
        Document document = parsed(all.asByteArray());
        assertThat(document.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("title").item(2).getTextContent())
                .isEqualTo("Bell \ufffd & <b>bold</b> ]]> \ufffd \ud83d\ude00 " + word);
        assertThat(document.getElementsByTagName("id").item(2).getTextContent()).isEqualTo("urn:uuid:" + id);
        String next = answer.asString().replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
        assertThat(next).contains("cursor=");
    }

    @Test
    void jsonFeedIsAFeed() {
        String word = "feed" + UUID.randomUUID().toString().replace("-", "");
        String id = post("Bell " + word, "The bell rang in " + word + ".");
        given().accept("application/feed+json")
                .get("/v1/articles?q=" + word)
                .then()
                .statusCode(200)
                .contentType("application/feed+json")
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("items[0].id", equalTo("urn:uuid:" + id))
                .body("items[0].content_text", equalTo("The bell rang in " + word + "."))
                .body("items[0].authors[0].name", equalTo("Nora Quist"))
                .body("items[0].date_published", equalTo("2026-03-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void csvHoldsNoFormula(String formula) {
        String word = "csv" + UUID.randomUUID().toString().replace("-", "");
        post(formula + " \"quoted\", " + word, "The bell rang in " + word + ".");
        given().accept("text/csv")
                .get("/v1/articles?q=" + word)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("id,url,headline,byline,"))
                .body(containsString(",\"'" + formula + " \"\"quoted\"\", " + word + "\","));
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String post(String headline, String body) {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body(Map.of(
                        "url",
                        "https://elmsworth.example/" + UUID.randomUUID(),
                        "publisher",
                        "Elmsworth Post",
                        "byline",
                        "Nora Quist",
                        "publishedAt",
                        "2026-03-01",
                        "headline",
                        headline,
                        "body",
                        body))
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
