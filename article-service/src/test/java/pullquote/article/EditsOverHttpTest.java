package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EditsOverHttpTest {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final String mark = UUID.randomUUID().toString();
    private final String url = "https://paper.example/" + mark;

    @Test
    void patchChangesWhatItNamesAndClearsWhatIsNull() {
        Response stored = store(url);
        ValidatableResponse changed = patch(stored, "{\"headline\": \"Ferry lost\", \"byline\": null}")
                .statusCode(200)
                .body("headline", equalTo("Ferry lost"))
                .body("byline", nullValue())
                .body("publisher", equalTo("The Wexcombe Times"))
                .body("body", containsString(mark))
                .body("revision", equalTo(2));
        ValidatableResponse read = read(stored);
        assertThat(read.extract().header("ETag")).isEqualTo(changed.extract().header("ETag"));
        assertThat(read.extract().asString()).isEqualTo(changed.extract().asString());
        String text = given().accept("text/plain").get(path(stored)).asString();
        assertThat(text).startsWith("Ferry lost\n\nThe ferry");
        read.body("contentHash", equalTo(ContentHash.of(text).toString()));
    }

    @Test
    void everyFieldOfMetadataCanBeSetAndCleared() {
        Response stored = store(url);
        String fields =
                "{\"url\": \"%s\", \"headline\": \"H\", \"byline\": \"B\", \"dateline\": \"D\", \"publisher\": \"P\","
                        + " \"publishedAt\": \"2026-01-02\", \"language\": \"pt-br\", \"body\": \"A b.\\n\\nC d.\"}";
        patch(stored, fields.formatted(url + "/2"))
                .statusCode(200)
                .body("url", equalTo(url + "/2"))
                .body("dateline", equalTo("D"))
                .body("publishedAt", equalTo("2026-01-02T00:00:00Z"))
                .body("language", equalTo("pt-BR"))
                .body("body", equalTo("A b.\n\nC d."))
                .body("wordCount", equalTo(4));
        ValidatableResponse cleared = patch(
                        read(stored).extract().response(),
                        "{\"url\": null, \"headline\": null, \"byline\": \" \", \"dateline\": null, \"publisher\": null,"
                                + " \"publishedAt\": null, \"language\": null}")
                .statusCode(200);
        for (String field : List.of("url", "headline", "byline", "dateline", "publisher", "publishedAt", "language")) {
            cleared.body(field, nullValue());
        }
    }

    @Test
    void putReplacesTheWholeArticle() {
        Response stored = store(url);
        put(stored, "{\"body\": \"Another story of " + mark + ".\"}")
                .statusCode(200)
                .body("id", equalTo(stored.path("id")))
                .body("headline", nullValue())
                .body("url", nullValue())
                .body("publisher", nullValue())
                .body("body", equalTo("Another story of " + mark + "."))
                .body("revision", equalTo(2));
        // The address is free again.
        assertThat(store(url).<String>path("id")).isNotEqualTo(stored.path("id"));
    }

    @Test
    void whatChangesNothingMakesNoRevision() {
        Response stored = store(url);
        String tag = stored.header("ETag");
        patch(stored, "{\"byline\": \"Nora Quist\", \"url\": \"" + url + "?utm_source=x\"}")
                .statusCode(200)
                .header("ETag", tag)
                .body("revision", equalTo(1));
        patch(stored, "{}").statusCode(200).header("ETag", tag);
        put(stored, article(url)).statusCode(200).header("ETag", tag);
    }

    @Test
    void changesAreInTheFeed() {
        Response stored = store(url);
        String next = given().get("/v1/changes?limit=200").path("next");
        patch(stored, "{\"byline\": \"Ada Brandt\"}").statusCode(200);
        String after = next;
        List<String> found;
        do {
            Response page = given().get("/v1/changes?limit=200&after=" + after);
            found = page.path("items.findAll { it.articleId == '" + stored.path("id") + "' }.change");
            after = page.path("next");
        } while (found.isEmpty()
                && !given().get("/v1/changes?after=" + after)
                        .<List<?>>path("items")
                        .isEmpty());
        assertThat(found).contains("revised");
    }

    @Test
    void tagOfAnyRepresentationMatchesAndAnOldOneDoesNot() {
        Response stored = store(url);
        String ofText = given().accept("text/plain").get(path(stored)).header("ETag");
        send(ofText, MERGE_PATCH, "{\"byline\": \"Ada Brandt\"}")
                .patch(path(stored))
                .then()
                .statusCode(200);
        for (String old : List.of(
                ofText,
                stored.header("ETag"),
                "\"x\"",
                "W/" + read(stored).extract().header("ETag"))) {
            send(old, MERGE_PATCH, "{\"byline\": \"C\"}")
                    .patch(path(stored))
                    .then()
                    .statusCode(412);
        }
        send("*", MERGE_PATCH, "{\"byline\": \"C\"}").patch(path(stored)).then().statusCode(200);
    }

    @Test
    void writeWithoutATagIsRefusedAndToNothingIsNotFound() {
        Response stored = store(url);
        send(null, MERGE_PATCH, "{}").patch(path(stored)).then().statusCode(428);
        send(null, "application/json", article(url)).put(path(stored)).then().statusCode(428);
        String nobody = "/v1/articles/" + UUID.randomUUID();
        send(null, MERGE_PATCH, "{}").patch(nobody).then().statusCode(404);
        send(null, "application/json", article(url)).put(nobody).then().statusCode(404);
        send(null, "application/json", article(url))
                .put("/v1/articles/no-id")
                .then()
                .statusCode(404);
        given().contentType(MERGE_PATCH).body("{}").patch(path(stored)).then().statusCode(401);
    }

    @Test
    void addressOfAnotherArticleIsAConflictThatNamesIt() {
        Response first = store(url);
        Response second = store(url + "/other");
        patch(second, "{\"url\": \"" + url + "?utm_source=x\"}")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("articleId", equalTo(first.path("id")));
        put(second, article(url)).statusCode(409).body("articleId", equalTo(first.path("id")));
        read(second).body("revision", equalTo(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no object            | []                                                    | 400",
                "nothing              | ``                                                    | 400",
                "no JSON              | {\"body\":                                            | 400",
                "an unknown field     | {\"headlin\": \"x\"}                                  | 400",
                "a number             | {\"byline\": 7}                                       | 400",
                "an object            | {\"byline\": {\"name\": \"x\"}}                       | 400",
                "a field twice        | {\"byline\": \"x\", \"byline\": \"y\"}                | 400",
                "a read-only field    | {\"revision\": 7}                                     | 422",
                "no body              | {\"body\": null}                                      | 422",
                "an empty body        | {\"body\": \" \"}                                     | 422",
                "NUL in a name        | {\"byline\": \"a\\u0000b\"}                           | 400",
                "half a surrogate     | {\"body\": \"a \\ud800 b\"}                           | 400",
                "an impossible day    | {\"publishedAt\": \"2026-02-30\"}                     | 400",
                "no language          | {\"language\": \"the english one\"}                   | 422",
                "a script for an url  | {\"url\": \"javascript:alert(1)\"}                    | 422",
            })
    void badPatchIsAProblemAndChangesNothing(String what, String body, int status) {
        Response stored = store(url);
        patch(stored, body).statusCode(status).contentType("application/problem+json");
        read(stored).body("revision", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json-patch+json", "text/plain", "application/*"})
    void patchOfAnotherKindIsToldWhichOneIsTaken(String type) {
        Response stored = store(url);
        send(stored.header("ETag"), type, "{\"byline\": \"C\"}")
                .patch(path(stored))
                .then()
                .statusCode(415)
                .header("Accept-Patch", equalTo(MERGE_PATCH))
                .contentType("application/problem+json");
    }

    private ValidatableResponse patch(Response stored, String body) {
        return send(stored.header("ETag"), MERGE_PATCH, body)
                .patch(path(stored))
                .then();
    }

    private ValidatableResponse put(Response stored, String body) {
        return send(stored.header("ETag"), "application/json", body)
                .put(path(stored))
                .then();
    }

    private static RequestSpecification send(String tag, String type, String body) {
        RequestSpecification request = given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .header("Content-Type", type)
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return tag == null ? request : request.header("If-Match", tag);
    }

    private Response store(String address) {
        return send(null, "application/json", article(address)).post("/v1/articles");
    }

    private String article(String address) {
        return "{\"url\": \"" + address + "\", \"headline\": \"Ferry sinks\", \"byline\": \"Nora Quist\","
                + " \"publisher\": \"The Wexcombe Times\", \"body\": \"The ferry sank off " + mark + ".\"}";
    }

    private static ValidatableResponse read(Response stored) {
        return given().get(path(stored)).then().statusCode(200);
    }

    private static String path(Response stored) {
        return "/v1/articles/" + stored.path("id");
    }
}
