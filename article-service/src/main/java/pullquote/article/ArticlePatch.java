package pullquote.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/**
 * Changes to some fields of an article: a JSON merge patch (RFC 7396). A field that is null or blank is cleared, one that is absent stays.
 *
 * @param given what the patch names, by field; empty where it clears the field
 * @param metadata what it says of the fields that senders give, read
 */
record ArticlePatch(
        Map<String, Optional<String>> given,
        Metadata metadata,
        Optional<String> dateline,
        Optional<String> language,
        List<String> paragraphs) {

    private static final Set<String> DECIDED_HERE =
            Set.of("id", "wordCount", "contentHash", "revision", "createdAt", "updatedAt", "removed");
    private static final List<String> FIELDS =
            List.of("body", "byline", "dateline", "headline", "language", "publishedAt", "publisher", "url");

    ArticlePatch {
        given = Map.copyOf(given);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Reads a patch.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 or 422: what is wrong with it, and where
     */
    static ArticlePatch read(ObjectReader json, byte[] content) {
        JsonNode patch = JsonBodies.read(json, content);
        if (!patch.isObject()) {
            throw Problems.badRequest("The body must be a JSON object");
        }
        Map<String, Optional<String>> given = new HashMap<>();
        patch.properties().forEach(field -> given.put(field.getKey(), value(field.getKey(), field.getValue())));
        List<String> paragraphs = text(given, "body") == null
                ? List.of()
                : ArticleText.paragraphs(Decoding.check("body", String.valueOf(text(given, "body"))));
        if (given.containsKey("body") && paragraphs.isEmpty()) {
            throw Problems.invalidField("body", "An article needs a body; delete the article to remove it");
        }
        Metadata metadata = Metadata.parse(
                text(given, "url"),
                text(given, "publisher"),
                text(given, "publishedAt"),
                text(given, "byline"),
                text(given, "headline"));
        return new ArticlePatch(
                given, metadata, Metadata.name("dateline", text(given, "dateline")), language(given), paragraphs);
    }

    /** What the article is to be. */
    Draft applyTo(Article article, Original original) {
        Draft now = article.draft(original);
        return new Draft(
                changed("url", metadata.url(), now.url()),
                new ArticleText(
                        changed("headline", metadata.headline(), now.text().headline()),
                        paragraphs.isEmpty() ? now.text().body() : String.join("\n\n", paragraphs)),
                changed("byline", metadata.byline(), now.byline()),
                changed("dateline", dateline, now.dateline()),
                changed("publisher", metadata.publisher(), now.publisher()),
                changed("publishedAt", metadata.publishedAt(), now.publishedAt()),
                changed("language", language, now.language()),
                now.removed(),
                original);
    }

    private <T> Optional<T> changed(String field, Optional<T> then, Optional<T> now) {
        return given.containsKey(field) ? then : now;
    }

    private static Optional<String> value(String field, JsonNode value) {
        if (DECIDED_HERE.contains(field)) {
            throw Problems.invalidField(field, field + " is decided by the service and cannot be changed");
        }
        if (!FIELDS.contains(field)) {
            throw JsonBodies.unknownField(field, FIELDS);
        }
        if (!value.isNull() && !value.isTextual()) {
            throw Problems.badField(field, "Field " + field + " must be a string, or null to clear it");
        }
        return value.isNull() ? Optional.empty() : Optional.of(value.textValue());
    }

    private static @Nullable String text(Map<String, Optional<String>> given, String field) {
        return given.getOrDefault(field, Optional.empty()).orElse(null);
    }

    /** As BCP 47 writes it: {@code pt-BR}. */
    private static Optional<String> language(Map<String, Optional<String>> given) {
        return Metadata.name("language", text(given, "language"))
                .map(tag -> Languages.tag(tag)
                        .orElseThrow(() -> Problems.invalidField(
                                "language", "language must be a BCP 47 tag, such as en or pt-BR")));
    }
}
