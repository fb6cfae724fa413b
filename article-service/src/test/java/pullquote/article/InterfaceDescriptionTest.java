package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullquote.article.DescribedInterface.Endpoint;

/** Every endpoint is described, with examples that work, and answers nothing that is not described. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class InterfaceDescriptionTest {

    private static final List<Integer> EVERYWHERE = List.of(401, 403, 429, 503);

    private final ObjectMapper json = new ObjectMapper();
    private DescribedInterface described;

    @BeforeEach
    void readTheDescription() throws IOException {
        described = new DescribedInterface();
    }

    @Test
    void everyEndpointIsDescribed() {
        List<String> endpoints = endpoints();
        assertThat(endpoints).hasSizeGreaterThan(10);
        SoftAssertions softly = new SoftAssertions();
        for (String endpoint : endpoints) {
            String[] parts = endpoint.split(" ", 2);
            JsonNode operation = described.operation(parts[0], parts[1]);
            softly.assertThat(operation.path("summary").asText())
                    .as(endpoint + " has a summary")
                    .isNotEmpty();
            for (int status : EVERYWHERE) {
                softly.assertThat(operation.path("responses").has(String.valueOf(status)))
                        .as(endpoint + " describes " + status)
                        .isTrue();
            }
            softly.assertThat(success(operation))
                    .as(endpoint + " describes its success")
                    .isNotEmpty();
        }
        softly.assertAll();
    }

    @Test
    void everyBodyHasAnExampleThatIsTaken() throws IOException {
        int sent = 0;
        SoftAssertions softly = new SoftAssertions();
        for (Endpoint endpoint : described.endpoints()) {
            for (Map.Entry<String, JsonNode> body : endpoint.bodies().properties()) {
                JsonNode example = body.getValue().path("example");
                if (example.isMissingNode() && endpoint.bodies().size() > 1) {
                    continue;
                }
                assertThat(example.isMissingNode())
                        .as(endpoint + " has an example of " + body.getKey())
                        .isFalse();
                described.assertBodyFits(endpoint, body.getKey(), example);
                String content = example.isTextual() ? example.asText() : json.writeValueAsString(example);
                String path = path(endpoint);
                Response answer = request(endpoint, path)
                        .header("Content-Type", body.getKey())
                        .body(content.getBytes(StandardCharsets.UTF_8))
                        .request(endpoint.method(), path);
                softly.assertThat(answer.statusCode())
                        .as(endpoint + ": " + answer.asString())
                        .isBetween(200, 299);
                softly.check(() -> described.assertDescribed(endpoint, answer));
                sent++;
            }
        }
        softly.assertAll();
        assertThat(sent).isGreaterThanOrEqualTo(5);
    }

    @Test
    void aBodyThatIsRefusedForItsFormDoesNotFitTheDescription() throws IOException {
        Map<String, List<String>> bodies = Map.of(
                "POST /v1/articles application/json",
                List.of(
                        "{}",
                        "[]",
                        "{\"body\": 3}",
                        "{\"body\": \"A ferry was sold.\", \"subtitle\": \"None\"}",
                        "{\"body\": \"A ferry was sold.\", \"text\": \"A ferry was sold.\"}"),
                "PATCH /v1/articles/{id} application/merge-patch+json",
                List.of("[]", "{\"body\": null}", "{\"id\": \"1\"}", "{\"byline\": 3}"),
                "POST /v1/keys application/json",
                List.of("{}", "{\"name\": \"a\", \"scopes\": []}", "{\"name\": \"a\", \"scopes\": [\"own\"]}"));
        int refused = 0;
        SoftAssertions softly = new SoftAssertions();
        for (Endpoint endpoint : described.endpoints()) {
            for (Map.Entry<String, JsonNode> body : endpoint.bodies().properties()) {
                for (String bad : bodies.getOrDefault(endpoint + " " + body.getKey(), List.of())) {
                    String path = path(endpoint);
                    Response answer = request(endpoint, path)
                            .header("Content-Type", body.getKey())
                            .body(bad)
                            .request(endpoint.method(), path);
                    softly.assertThat(answer.statusCode())
                            .as(endpoint + ": " + bad)
                            .isIn(400, 422);
                    softly.assertThatThrownBy(
                                    () -> described.assertBodyFits(endpoint, body.getKey(), json.readTree(bad)))
                            .as("It fits: " + bad)
                            .isInstanceOf(AssertionError.class);
                    refused++;
                }
            }
        }
        softly.assertAll();
        assertThat(refused).isEqualTo(12);
    }

    @Test
    void everyReadIsAnsweredInEachFormThatIsDescribed() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Endpoint endpoint : described.endpoints()) {
            if (endpoint.method().equals("GET")) {
                String path = path(endpoint);
                for (Map.Entry<String, JsonNode> form :
                        endpoint.answer(200).path("content").properties()) {
                    Response answer =
                            request(endpoint, path).accept(form.getKey()).request(endpoint.method(), path);
                    softly.assertThat(answer.statusCode())
                            .as(endpoint + ": " + answer.asString())
                            .isEqualTo(200);
                    softly.assertThat(answer.contentType())
                            .as(endpoint.toString())
                            .startsWith(form.getKey());
                    softly.check(() -> described.assertDescribed(endpoint, answer));
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void everyAnswerHasAnExampleOfItsForm() {
        assertThat(described.endpoints()).hasSizeGreaterThan(10);
        SoftAssertions softly = new SoftAssertions();
        for (Endpoint endpoint : described.endpoints()) {
            softly.check(() -> described.assertExamplesFit(endpoint));
        }
        softly.assertAll();
    }

    @Test
    void everyRefusalIsDescribed() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Endpoint endpoint : described.endpoints()) {
            String known = path(endpoint);
            String unknown =
                    endpoint.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
            boolean body = endpoint.operation().has("requestBody");
            List<Response> answers = new ArrayList<>(List.of(
                    given().header("Authorization", "Bearer wrong").request(endpoint.method(), known),
                    as().request(endpoint.method(), known + "?limit=many&cursor=none&after=none"),
                    as().accept("image/png").request(endpoint.method(), known),
                    as().request(endpoint.method(), unknown)));
            if (body) {
                answers.add(as().header("Content-Type", "image/png")
                        .body(new byte[9])
                        .request(endpoint.method(), known));
                answers.add(as().header("Content-Type", "application/json")
                        .body("{")
                        .request(endpoint.method(), known));
            }
            for (Response answer : answers) {
                if (answer.statusCode() >= 400) {
                    softly.assertThat(answer.contentType())
                            .as(endpoint.toString())
                            .startsWith("application/problem+json");
                }
                softly.check(() -> described.assertDescribed(endpoint, answer));
            }
        }
        softly.assertAll();
    }

    /** A path with what is there in the places of its parameters. */
    private String path(Endpoint endpoint) throws IOException {
        String path = endpoint.path();
        if (path.startsWith("/v1/articles/{id}")) {
            path = path.replace(
                    "{id}", id("/v1/articles", Map.of("body", "The ferry " + UUID.randomUUID() + " was sold.")));
        } else if (path.startsWith("/v1/keys/{id}")) {
            path = path.replace("{id}", id("/v1/keys", Map.of("name", "example", "scopes", List.of("read"))));
        }
        return path.replaceAll("\\{[^}]*}", "1");
    }

    private String id(String path, Map<String, Object> body) throws IOException {
        return as().header("Content-Type", "application/json")
                .body(json.writeValueAsBytes(body))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** With the key and, for a change, the tag of what is changed. */
    private static RequestSpecification request(Endpoint endpoint, String path) {
        boolean change = List.of("PUT", "PATCH", "DELETE").contains(endpoint.method());
        return change && path.startsWith("/v1/articles/")
                ? as().header("If-Match", as().get(path).header("ETag"))
                : as();
    }

    private static RequestSpecification as() {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY);
    }

    private static List<String> success(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .filter(answer -> answer.getKey().equals("204")
                        || answer.getValue().path("content").properties().stream()
                                .anyMatch(content -> content.getValue().has("schema")))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Method and path of each, out of the code. */
    private static List<String> endpoints() {
        List<String> endpoints = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("pullquote.article")) {
            if (type.isAnnotatedWith(Path.class)) {
                String prefix = type.getAnnotationOfType(Path.class).value();
                for (Method method : type.reflect().getDeclaredMethods()) {
                    verb(method).ifPresent(verb -> endpoints.add(verb + " " + path(prefix, method)));
                }
            }
        }
        return endpoints;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(String prefix, Method method) {
        Path path = method.getAnnotation(Path.class);
        String suffix = path == null ? "" : "/" + path.value().replaceFirst("^/", "");
        return (prefix + suffix).replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    }
}
