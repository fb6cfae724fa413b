package pullquote.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pullquote.analysis.engine.Source;
import pullquote.analysis.rest.ArticleServiceStandIn;
import pullquote.analysis.rest.ArticleServiceStandIn.Answer;

/** What article-service answers in these tests. */
final class Newsroom {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIST = "/v1/articles";

    private Newsroom() {}

    /** An article; a field that is null is left out. */
    record Story(String headline, String publisher, String byline, String url, String language, String body) {

        static Story of(String headline, String body) {
            return new Story(headline, "The Tern", "Ines Marlow", "https://tern.example/story", "en", body);
        }

        String id() {
            return UUID.nameUUIDFromBytes((headline + body).getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        String text() {
            return headline.isEmpty() ? body : headline + "\n\n" + body;
        }

        private Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", id());
            fields.put("headline", headline);
            fields.put("publisher", publisher);
            fields.put("byline", byline);
            fields.put("url", url);
            fields.put("language", language);
            fields.put("publishedAt", "2026-09-02T07:30:00Z");
            fields.put("createdAt", "2026-09-02T08:00:00Z");
            fields.put("updatedAt", "2026-09-03T08:00:00Z");
            fields.put("body", body);
            fields.put("wordCount", body.split("\\s+").length);
            fields.put("contentHash", Source.hash(text()));
            fields.put("revision", 1);
            fields.put(
                    "removed", List.of(Map.of("text", "Sign up for our letter " + headline, "reason", "newsletter")));
            return fields;
        }
    }

    /** It holds these articles, and there is a further page of the list. */
    static void holds(Story... stories) {
        List<Map<String, Object>> all =
                Arrays.stream(stories).map(Story::fields).toList();
        all.forEach(story -> answer(LIST + "/" + story.get("id"), 200, story));
        answer(LIST, 200, Map.of("items", all, "next", "abc"));
    }

    /** The article was revised once: another headline, another number, a sentence more. */
    static void hasRevised(Story story) {
        String path = LIST + "/" + story.id();
        Map<String, Object> fields = new LinkedHashMap<>(story.fields());
        fields.put("revision", 2);
        answer(path, 200, fields);
        answer(path + "/revisions/2", 200, fields);
        answer(path + "/revisions", 200, Map.of("items", List.of(revision(2, "byline body"), revision(1, ""))));
        Map<String, Object> byline = Map.of("field", "byline", "from", "Ines <b>Marlowe</b>", "to", story.byline());
        int number = story.text().indexOf("two years");
        answer(
                path + "/revisions/1...2",
                200,
                Map.of(
                        "from", Map.of("revision", 1, "updatedAt", "2026-09-02T08:00:00Z"),
                        "to", Map.of("revision", 2, "updatedAt", "2026-09-02T09:00:00Z"),
                        "metadata", List.of(byline),
                        "changes",
                                List.of(Map.of(
                                        "from", Map.of("text", "three <i>years", "start", number, "end", number + 14),
                                        "to", Map.of("text", "two years", "start", number, "end", number + 9)))));
    }

    private static Map<String, Object> revision(int number, String changed) {
        return Map.of("revision", number, "updatedAt", "2026-09-02T0" + (7 + number) + ":00:00Z", "changed", changed);
    }

    /** Its search finds this article by a word of its text. */
    static void finds(Story story, String word) {
        int place = story.text().indexOf(word);
        Map<String, Object> fields = new LinkedHashMap<>(story.fields());
        fields.put("highlights", List.of(Map.of("field", "body", "start", place, "end", place + word.length())));
        fields.put(
                "snippet",
                Map.of("text", story.text().substring(place - 20, place + 60), "start", place - 20, "end", place + 60));
        answer(LIST, 200, Map.of("items", List.of(fields)));
    }

    static void knowsNoKey() {
        answer("/v1/keys/current", 401, Map.of());
    }

    /** Whatever key is sent may read. */
    static void knowsKeys() {
        answer("/v1/keys/current", 200, Map.of("name", "reader", "scopes", List.of("read")));
    }

    static void holdsNothing() {
        answer(LIST, 200, Map.of("items", List.of()));
    }

    /** It answers that it cannot. */
    static void isAway() {
        answer(LIST, 503, Map.of());
    }

    static void isAwayFor(Story story) {
        answer(LIST + "/" + story.id(), 503, Map.of());
    }

    private static void answer(String path, int status, Map<String, ?> body) {
        try {
            ArticleServiceStandIn.ANSWERS.put(path, new Answer(status, JSON.writeValueAsString(body), 0));
        } catch (JsonProcessingException e) {
            throw new AssertionError("Maps can be written", e);
        }
    }
}
