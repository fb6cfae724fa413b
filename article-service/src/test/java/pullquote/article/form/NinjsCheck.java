package pullquote.article.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the schema of ninjs 3.1 demands of the properties that an article of ours can have; it allows no others. */
final class NinjsCheck {

    private static final Set<String> TEXTS =
            Set.of("uri", "type", "representationType", "version", "pubStatus", "language", "by", "located");
    private static final Set<String> TIMES = Set.of("firstCreated", "versionCreated", "contentCreated");
    private static final Map<String, Set<String>> LISTS = Map.of(
            "headlines", Set.of("role", "contentType", "value"),
            "bodies", Set.of("role", "contentType", "charCount", "wordCount", "value"),
            "infoSources", Set.of("name", "role", "uri", "literal", "contactInfo"),
            "altIds", Set.of("role", "value"));

    private NinjsCheck() {}

    static void check(JsonNode item) {
        assertThat(item.path("uri").isTextual()).as("uri is required").isTrue();
        assertThat(URI.create(item.path("uri").asText()).isAbsolute()).isTrue();
        assertThat(Set.of(
                        "text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"))
                .contains(item.path("type").asText());
        assertThat(Set.of("full", "partial"))
                .contains(item.path("representationType").asText());
        assertThat(Set.of("usable", "withheld", "canceled"))
                .contains(item.path("pubStatus").asText());
        item.properties().forEach(field -> property(field.getKey(), field.getValue()));
    }

    private static void property(String name, JsonNode value) {
        if (TEXTS.contains(name)) {
            assertThat(value.isTextual()).as(name).isTrue();
        } else if (TIMES.contains(name)) {
            assertThat(OffsetDateTime.parse(value.asText())).as(name).isNotNull();
        } else if (name.equals("standard")) {
            assertThat(List.copyOf(value.propertyStream().map(Map.Entry::getKey).toList()))
                    .isSubsetOf("name", "version", "schema");
            value.forEach(text -> assertThat(text.isTextual()).isTrue());
            assertThat(URI.create(value.path("schema").asText()).isAbsolute())
                    .as("standard.schema")
                    .isTrue();
        } else {
            assertThat(LISTS).as("properties of ninjs").containsKey(name);
            assertThat(value.isArray()).as(name).isTrue();
            value.forEach(one -> element(name, one));
        }
    }

    private static void element(String list, JsonNode one) {
        one.properties().forEach(field -> {
            assertThat(LISTS.get(list)).as(list).contains(field.getKey());
            boolean count = field.getKey().endsWith("Count");
            assertThat(count ? field.getValue().isInt() : field.getValue().isTextual())
                    .as(list + "." + field.getKey())
                    .isTrue();
        });
        if (list.equals("headlines") || list.equals("bodies")) {
            assertThat(one.has("value")).as(list + ".value is required").isTrue();
        }
    }
}
