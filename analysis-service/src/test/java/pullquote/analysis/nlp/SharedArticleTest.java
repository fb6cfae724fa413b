package pullquote.analysis.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.quote.Quotation;

/**
 * Holds the analysis of the articles that lie beside the project, where they do, against the answers made by hand. Each point is a test of its own.
 */
class SharedArticleTest {

    private static final File FOLDER = new File("../../shared/articles");
    private static final Analyzer ANALYZER = Analyzer.load();

    @TestFactory
    Stream<DynamicTest> everyPointOfTheGoldHolds(TestReporter reporter) throws IOException {
        File[] golds = FOLDER.listFiles((folder, name) -> name.endsWith(".gold.json"));
        if (golds == null) {
            reporter.publishEntry("Skipped: there is no " + FOLDER);
        }
        assumeTrue(golds != null, "There is no " + FOLDER);
        List<DynamicTest> tests = new ArrayList<>();
        for (File file : golds) {
            JsonNode gold = new ObjectMapper().readTree(file);
            String text = cleaned(gold);
            Analysis analysis = ANALYZER.analyze(text, true, 3);
            gold.path("entities")
                    .forEach(entity -> tests.add(DynamicTest.dynamicTest(
                            entity.path("name").asText(), () -> assertNamed(entity, analysis.entities()))));
            gold.path("notEntities")
                    .forEach(name -> tests.add(DynamicTest.dynamicTest(
                            "not " + name.asText(),
                            () -> assertThat(analysis.entities())
                                    .extracting(Entity::name)
                                    .doesNotContain(name.asText()))));
            gold.path("quotes")
                    .forEach(quote -> tests.add(DynamicTest.dynamicTest(
                            quote.path("kind").asText() + " " + start(quote),
                            () -> assertThat(analysis.quotations())
                                    .anySatisfy(found -> assertIs(quote, found, text)))));
        }
        return tests.stream();
    }

    /** The article without its furniture, as article-service would serve it. */
    private static String cleaned(JsonNode gold) throws IOException {
        List<String> furniture = strings(gold.path("boilerplate"));
        String scraped =
                Files.readString(FOLDER.toPath().resolve(gold.path("file").asText()));
        return Arrays.stream(scraped.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(block -> !block.isEmpty() && !furniture.contains(block))
                .collect(Collectors.joining("\n\n"));
    }

    private static void assertNamed(JsonNode gold, List<Entity> entities) {
        assertThat(entities)
                .filteredOn(entity -> entity.name().equals(gold.path("name").asText()))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.type()).hasToString(gold.path("type").asText());
                    assertThat(entity.count()).isEqualTo(gold.path("count").asInt());
                    assertThat(entity.aliases()).containsAll(strings(gold.path("aliases")));
                });
    }

    private static void assertIs(JsonNode gold, Quotation found, String text) {
        assertThat(found.kind()).hasToString(gold.path("kind").asText());
        assertThat(found.textIn(text))
                .startsWith(gold.path("startsWith").asText())
                .endsWith(gold.path("endsWith").asText())
                .contains(gold.path("contains").asText());
        assertThat(found.cue())
                .hasValueSatisfying(cue ->
                        assertThat(cue.of(text)).contains(gold.path("cue").asText()));
        String name = gold.path("speakerResolved").asText(gold.path("speaker").asText());
        assertThat(found.speaker()).hasValueSatisfying(speaker -> {
            assertThat(speaker.name()).isEqualTo(name);
            assertThat(speaker.anonymous()).isEqualTo(gold.path("anonymous").asBoolean());
        });
    }

    private static String start(JsonNode quote) {
        return quote.path("startsWith").asText(quote.path("contains").asText());
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
