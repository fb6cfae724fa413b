package pullquote.article.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The JSON that callers send: it is read strictly, by hand, so no tool could tell its form from the code. */
final class Bodies {

    private static final String NEW_ARTICLE = "NewArticle";
    private static final String ARTICLE_PATCH = "ArticlePatch";
    private static final String NEW_KEY = "NewKey";

    private static final Map<String, String> METADATA = describedInOrder(
            "url", "Where it was published; http or https",
            "publisher", "The name of the paper",
            "publishedAt", "ISO 8601: a date, or a time with its offset",
            "byline", "Who wrote it",
            "headline", "Wins over what the text says");
    private static final Map<String, String> FORMS = describedInOrder(
            "text", "What a scraper saw, site furniture and all",
            "html", "A page",
            "body", "Clean paragraphs, separated by blank lines");
    private static final Map<String, String> EDITED = describedInOrder(
            "dateline", "The place before the first sentence", "language", "A BCP 47 tag, such as en or pt-BR");

    private Bodies() {}

    /** The name of the schema of a body of this type; empty where it is none of ours. */
    static Optional<String> schema(HttpMethod method, String path, String type) {
        return Optional.ofNullable(
                switch (method + " " + path + " " + type) {
                    case "POST /v1/articles application/json", "PUT /v1/articles/{id} application/json" -> NEW_ARTICLE;
                    case "PATCH /v1/articles/{id} application/merge-patch+json" -> ARTICLE_PATCH;
                    case "POST /v1/keys application/json" -> NEW_KEY;
                    default -> null;
                });
    }

    /** By name. */
    static Map<String, Schema> schemas() {
        return Map.of(NEW_ARTICLE, newArticle(), ARTICLE_PATCH, articlePatch(), NEW_KEY, newKey());
    }

    private static Schema newArticle() {
        Schema schema = object("An article, with exactly one of text, html and body");
        METADATA.forEach((field, meaning) -> schema.addProperty(field, textOrNull(meaning)));
        FORMS.forEach((field, meaning) -> schema.addProperty(field, textOrNull(meaning)));
        FORMS.keySet()
                .forEach(field -> schema.addOneOf(OASFactory.createSchema()
                        .addRequired(field)
                        .addProperty(field, OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
        return schema;
    }

    private static Schema articlePatch() {
        Schema schema = object("What is to be changed: null clears a field, one that is absent stays (RFC 7396)");
        METADATA.forEach((field, meaning) -> schema.addProperty(field, textOrNull(meaning)));
        EDITED.forEach((field, meaning) -> schema.addProperty(field, textOrNull(meaning)));
        return schema.addProperty("body", text("Clean paragraphs, separated by blank lines; cannot be cleared"));
    }

    private static Schema newKey() {
        Schema scope = OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .enumeration(List.of("read", "write", "admin"));
        return object("A key that is asked for")
                .required(List.of("name", "scopes"))
                .addProperty("name", text("What it is for: 1 to 100 characters on one line"))
                .addProperty(
                        "scopes",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(scope)
                                .minItems(1))
                .addProperty(
                        "expiresAt", textOrNull("ISO 8601 with offset; without it, the key does not end by itself"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(description)
                .additionalPropertiesBoolean(false);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema textOrNull(String description) {
        return text(description).addType(Schema.SchemaType.NULL);
    }

    private static Map<String, String> describedInOrder(String... fieldsAndMeanings) {
        Map<String, String> described = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndMeanings.length; i += 2) {
            described.put(fieldsAndMeanings[i], fieldsAndMeanings[i + 1]);
        }
        return described;
    }
}
