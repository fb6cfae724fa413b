package pullquote.article.clean;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD, in the terms of schema.org. Scripts that are no JSON, too long or nested too deep are as if they
 * weren't there.
 */
final class JsonLd {

    private static final int MOST_SCRIPTS = 40;
    private static final int MOST_CHARS = 2_000_000;
    private static final int MOST_NODES = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxStringLength(MOST_CHARS)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final List<JsonNode> things;
    private final JsonNode article;
    private final Map<String, JsonNode> named = new HashMap<>();

    private JsonLd(List<JsonNode> things) {
        this.things = things;
        things.stream()
                .filter(thing -> thing.path("@id").isTextual() && thing.has("name"))
                .forEach(thing -> named.putIfAbsent(thing.path("@id").asText(), thing));
        this.article = things.stream()
                .filter(JsonLd::isArticle)
                .max(Comparator.comparingInt(JsonLd::fields))
                .orElse(MissingNode.getInstance());
    }

    static JsonLd of(Document page) {
        List<JsonNode> things = new ArrayList<>();
        page.select("script[type*=ld+json]").stream()
                .limit(MOST_SCRIPTS)
                .map(Element::data)
                .filter(json -> json.length() <= MOST_CHARS)
                .forEach(json -> collect(json, things));
        return new JsonLd(things);
    }

    private static void collect(String json, List<JsonNode> things) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(withoutComment(json)));
        } catch (IOException e) {
            return; // no JSON: the page says nothing here
        }
        while (!open.isEmpty() && things.size() < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.has("@type")) {
                things.add(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
    }

    private static String withoutComment(String json) {
        String trimmed = json.strip();
        return trimmed.startsWith("<!--") || trimmed.startsWith("//<![CDATA[") || trimmed.startsWith("<![CDATA[")
                ? trimmed.substring(
                        Math.max(0, trimmed.indexOf('{')), Math.max(trimmed.indexOf('{'), trimmed.lastIndexOf('}') + 1))
                : trimmed;
    }

    private static boolean isArticle(JsonNode thing) {
        return types(thing).stream()
                .anyMatch(type -> type.endsWith("Article")
                        || type.endsWith("BlogPosting")
                        || type.equals("Report")
                        || type.equals("Recipe")
                        || type.equals("LiveBlogPosting"));
    }

    private static int fields(JsonNode thing) {
        int fields = 0;
        for (String field : List.of(
                "headline", "datePublished", "author", "articleBody", "mainEntityOfPage", "description", "publisher")) {
            fields += thing.has(field) ? 1 : 0;
        }
        return fields;
    }

    static List<String> types(JsonNode thing) {
        return texts(thing.path("@type"));
    }

    /** Whether the page says that it is about an article. */
    boolean hasArticle() {
        return !article.isMissingNode();
    }

    /** The types of all things that the page describes. */
    List<String> allTypes() {
        return things.stream().flatMap(thing -> types(thing).stream()).toList();
    }

    /** A field of the article as text; of an object its name, url or id. */
    Optional<String> text(String field) {
        return texts(article.path(field)).stream().findFirst();
    }

    /** A field of the article, or of the page that holds it, as text. */
    Optional<String> textOfPage(String field) {
        return text(field)
                .or(() -> things.stream()
                        .filter(thing -> types(thing).stream()
                                .anyMatch(type -> type.endsWith("WebPage") || type.endsWith("VideoObject")))
                        .flatMap(thing -> texts(thing.path(field)).stream())
                        .findFirst());
    }

    /** The names in a field that are not those of organizations. */
    List<String> people(String field) {
        List<String> organizations = things.stream()
                .filter(thing -> types(thing).stream().anyMatch(type -> type.endsWith("Organization")))
                .flatMap(thing -> texts(thing).stream())
                .toList();
        return names(field).stream()
                .filter(name -> !organizations.contains(name))
                .toList();
    }

    /** The names of the people in a field of the article, or of another article or the page that is described beside it. */
    List<String> names(String field) {
        List<String> own = names(article.path(field));
        return own.isEmpty()
                ? things.stream()
                        .filter(thing -> isArticle(thing) || types(thing).contains("WebPage"))
                        .map(thing -> names(thing.path(field)))
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : own;
    }

    /** Texts, names of objects, and names of the things that objects refer to by their id. */
    private List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode item : node.isArray() ? node : List.of(node)) {
            JsonNode thing = item.has("name")
                    ? item
                    : named.getOrDefault(item.path("@id").asText(), item);
            texts(thing).stream().filter(name -> !name.startsWith("http")).forEach(names::add);
        }
        return names;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> texts.addAll(item.isArray() ? List.of() : texts(item)));
        } else if (node.isObject()) {
            for (String field : List.of("name", "@value", "url", "@id")) {
                if (node.path(field).isTextual() && !node.path(field).asText().isBlank()) {
                    return List.of(Entities.plain(node.path(field).asText()));
                }
                if (node.path(field).isArray() && node.path(field).path(0).isTextual()) {
                    return List.of(Entities.plain(node.path(field).path(0).asText()));
                }
            }
        } else if (node.isTextual() && !node.asText().isBlank()) {
            texts.add(Entities.plain(node.asText()));
        }
        return texts;
    }
}
