package pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The description that the service serves of itself, held against what it does. */
final class DescribedInterface {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode description;

    DescribedInterface() throws IOException {
        description = json.readTree(RestAssured.given()
                .accept("application/json")
                .get("/v1/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    /**
     * An endpoint.
     *
     * @param method upper case
     */
    record Endpoint(String method, String path, JsonNode operation) {

        /** Media types and examples of its request body. */
        JsonNode bodies() {
            return operation.path("requestBody").path("content");
        }

        JsonNode answer(int status) {
            return operation.path("responses").path(String.valueOf(status));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Endpoint(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))
                        .forEach(endpoints::add));
        return endpoints;
    }

    JsonNode operation(String method, String path) {
        return description.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }

    /** Whether the answer has a status that is described, and a body of the described form. */
    void assertDescribed(Endpoint endpoint, Response answer) throws IOException {
        String what = endpoint + " answered " + answer.statusCode();
        JsonNode described = endpoint.answer(answer.statusCode());
        assertThat(described.isMissingNode())
                .as(what + ", which is not described")
                .isFalse();
        byte[] body = answer.asByteArray();
        if (body.length == 0) {
            return;
        }
        String type = answer.contentType().replaceAll(";.*", "");
        JsonNode schema = described.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as(what + " as " + type + ", which is not described")
                .isFalse();
        if (type.equals("application/x-ndjson")) {
            for (String line : answer.asString().split("\n")) {
                assertThat(json.readTree(line).isObject())
                        .as(what + ": " + line)
                        .isTrue();
            }
        } else if (type.endsWith("json")) {
            assertFits(what, schema, json.readTree(body));
        }
    }

    /** Whether every example of an answer has the form that is described beside it. */
    void assertExamplesFit(Endpoint endpoint) {
        for (Map.Entry<String, JsonNode> answer :
                endpoint.operation().path("responses").properties()) {
            for (Map.Entry<String, JsonNode> body :
                    answer.getValue().path("content").properties()) {
                String what = "The example of " + endpoint + " " + answer.getKey() + " as " + body.getKey();
                JsonNode example = body.getValue().path("example");
                assertThat(example.isMissingNode()).as(what + " is missing").isFalse();
                assertFits(what, body.getValue().path("schema"), example);
            }
        }
    }

    /** Whether a body has the form that is described for bodies of its type. */
    void assertBodyFits(Endpoint endpoint, String type, JsonNode body) {
        assertFits(
                "A body of " + endpoint + " as " + type,
                endpoint.bodies().path(type).path("schema"),
                body);
    }

    private void assertFits(String what, JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(whole)
                        .validate(value))
                .as(what + ": " + value)
                .isEmpty();
    }
}
