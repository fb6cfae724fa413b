package pullquote.article.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Bodies that can be sent as they are; a test sends each. */
final class Examples {

    private static final String TEXT = """
            Harbour Festival Draws Record Crowd

            ELMSWORTH, Nov. 24 - More than 90,000 people came to the harbour festival over the weekend, the city said on Monday.

            "We ran out of chairs on Friday," said the festival's director, Nora Quist.
            """;

    private static final Map<String, Object> ARTICLE =
            article("Harbour Festival Draws Record Crowd", "harbour-festival");

    private Examples() {}

    /** By media type; empty where the endpoint takes no body. */
    static Map<String, Object> of(HttpMethod method, String path) {
        return switch (method + " " + path) {
            case "POST /v1/articles" ->
                Map.of(
                        "application/json", ARTICLE,
                        "text/plain", TEXT,
                        "text/html",
                                "<!DOCTYPE html><html lang=\"en\"><head><title>Harbour Festival Draws Record Crowd</title></head><body>"
                                        + "<article><h1>Harbour Festival Draws Record Crowd</h1><p>More than 90,000 people came to the"
                                        + " harbour festival of Elmsworth over the weekend, the city said on Monday.</p><p>\"We ran out"
                                        + " of chairs on Friday,\" said the festival's director, Nora Quist, in a statement to the"
                                        + " paper.</p></article></body></html>");
            case "PUT /v1/articles/{id}" ->
                Map.of("application/json", article("Harbour Festival Sees 90,000 Visitors", "visitors"));
            case "PATCH /v1/articles/{id}" -> Map.of("application/merge-patch+json", Map.of("byline", "Tom Ferrier"));
            case "POST /v1/articles/import" ->
                Map.of(
                        "application/x-ndjson",
                        "{\"headline\": \"Ferry Sold\", \"body\": \"The old ferry of Elmsworth was sold on Tuesday.\"}\n"
                                + "{\"headline\": \"Mayor Leaves\", \"body\": \"The mayor of Elmsworth left on Wednesday.\"}\n");
            case "POST /v1/keys" ->
                Map.of(
                        "application/json",
                        Map.of(
                                "name",
                                "the newsroom's dashboard",
                                "scopes",
                                List.of("read"),
                                "expiresAt",
                                "2090-01-31T00:00:00Z"));
            default -> Map.of();
        };
    }

    private static Map<String, Object> article(String headline, String page) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("url", "https://gazette.example/2026/" + page);
        article.put("publisher", "The Elmsworth Gazette");
        article.put("publishedAt", "2026-11-24T08:00:00Z");
        article.put("byline", "Nora Quist");
        article.put("headline", headline);
        article.put(
                "body",
                "More than 90,000 people came to the harbour festival over the weekend.\n\nThe city had expected half.");
        return article;
    }
}
