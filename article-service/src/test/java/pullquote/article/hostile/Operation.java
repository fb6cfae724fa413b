package pullquote.article.hostile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * An operation of the API.
 *
 * @param query the names of its parameters
 * @param bodies the media types of bodies that it takes
 */
record Operation(String method, String path, Set<String> query, Set<String> bodies) {

    /** The line that asks for it. */
    String line(String segment, String queryString) {
        return method + " " + path.replaceAll("\\{[^}]*}", Matcher.quoteReplacement(segment))
                + (queryString.isEmpty() ? "" : "?" + queryString) + " HTTP/1.1";
    }

    boolean isOfOne() {
        return path.contains("{");
    }

    /** From the description of the API, so that no endpoint is forgotten. */
    static List<Operation> all() {
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/v1/openapi").path("paths");
        List<Operation> found = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> details && !method.equals("parameters")) {
                found.add(new Operation(
                        method.toUpperCase(Locale.ROOT), path, parameters(path, details), bodies(details)));
            }
        }));
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    private static Set<String> parameters(String path, Map<?, ?> operation) {
        Set<String> names =
                new TreeSet<>(path.equals("/v1/articles") ? Set.of("q", "language", "from", "author") : Set.of());
        if (operation.get("parameters") instanceof List<?> parameters) {
            parameters.forEach(parameter -> names.add(String.valueOf(((Map<?, ?>) parameter).get("name"))));
        }
        return names;
    }

    private static Set<String> bodies(Map<?, ?> operation) {
        Set<String> types = new TreeSet<>();
        if (operation.get("requestBody") instanceof Map<?, ?> body
                && body.get("content") instanceof Map<?, ?> content) {
            // Patches are looked at whatever their kind, to say which one is taken.
            content.keySet()
                    .forEach(type -> types.add(type.equals("*/*") ? "application/merge-patch+json" : "" + type));
        }
        return types;
    }
}
