package pullquote.analysis.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;
import pullquote.analysis.nlp.text.Span;

/**
 * Short hard cases of grouping, in {@code grouping-cases.txt}. A case is a title line {@code == what must hold}, a text whose mentions stand in
 * brackets with their type ({@code [P Ann Bell]}, {@code [O …]}, {@code [L …]}), and a line for each entity expected: {@code = name | count |
 * aliases, in order}, and after that what else must hold, each behind a bar: {@code desc}, {@code same}, {@code gender}, {@code why}. Lines that
 * begin with {@code +} are the names that are no person, body or place, all of them; where there are none, none is asked for.
 */
class GroupingCasesTest {

    private static final Segmenter SEGMENTER = Segmenter.load();
    private static final EntityGrouper GROUPER = EntityGrouper.load();
    private static final Pattern MENTION = Pattern.compile("\\[([POL]) ([^\\]]+)\\]");
    private static final Map<String, EntityType> TYPES =
            Map.of("P", EntityType.PERSON, "O", EntityType.ORGANIZATION, "L", EntityType.LOCATION);

    record Case(String title, String marked, List<String> expected, List<String> others) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(GroupingCasesTest.class.getResourceAsStream("grouping-cases.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^== ")).skip(1).map(GroupingCasesTest::parse).toList().stream();
        }
    }

    private static Case parse(String block) {
        int end = block.indexOf('\n');
        Matcher first = Pattern.compile("\n[=+] ").matcher(block);
        assertThat(first.find()).as("Nothing is expected of: " + block).isTrue();
        return new Case(
                block.substring(0, end),
                block.substring(end, first.start()).strip(),
                lines(block.substring(first.start()), "= "),
                lines(block.substring(first.start()), "+ "));
    }

    private static List<String> lines(String block, String mark) {
        return block.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hardCase(Case hard) {
        List<Mention> mentions = new ArrayList<>();
        String text = unmark(hard.marked(), mentions);
        Document document = SEGMENTER.read(text);

        List<Entity> entities = GROUPER.group(document, mentions);

        assertAre(entities, hard.expected());
        if (!hard.others().isEmpty()) {
            assertAre(GROUPER.others(document, entities), hard.others());
        }
    }

    private static void assertAre(List<Entity> entities, List<String> expected) {
        assertThat(entities.stream().map(GroupingCasesTest::line))
                .containsExactlyElementsOf(
                        expected.stream().map(GroupingCasesTest::firstFields).toList());
        for (int i = 0; i < entities.size(); i++) {
            assertThat(tellings(entities.get(i))).containsAll(tellings(expected.get(i)));
        }
    }

    private static String unmark(String marked, List<Mention> mentions) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = MENTION.matcher(marked);
        int done = 0;
        while (matcher.find()) {
            text.append(marked, done, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            mentions.add(
                    new Mention(new Span(start, text.length()), Objects.requireNonNull(TYPES.get(matcher.group(1)))));
            done = matcher.end();
        }
        return text.append(marked.substring(done)).toString();
    }

    private static String line(Entity entity) {
        String line = entity.name() + " | " + entity.count();
        return entity.aliases().isEmpty() ? line : line + " | " + String.join(", ", entity.aliases());
    }

    private static String firstFields(String expected) {
        return String.join(
                " | ",
                Stream.of(expected.split(" \\| "))
                        .filter(field -> !field.contains("="))
                        .toList());
    }

    private static Set<String> tellings(Entity entity) {
        Set<String> tellings = new TreeSet<>();
        tellings.add("desc=" + entity.description().orElse("none"));
        tellings.add("same=" + entity.sameAs().orElse("none"));
        tellings.add("gender=" + entity.gender().name());
        tellings.add("type=" + entity.type().name());
        entity.merges()
                .forEach(merge -> tellings.add(
                        "why=" + merge.form() + " " + merge.reason().name()));
        return tellings;
    }

    private static Set<String> tellings(String expected) {
        return new TreeSet<>(Stream.of(expected.split(" \\| "))
                .filter(field -> field.contains("="))
                .toList());
    }
}
