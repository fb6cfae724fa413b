package pullquote.analysis.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Paragraph;
import pullquote.analysis.nlp.text.Sentence;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.nlp.text.Token;

/** What holds for any text and any mentions in it. */
class EntityGrouperPropertyTest {

    private static final EntityGrouper GROUPER = EntityGrouper.load();
    private static final List<EntityType> NAMES =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    record Marked(Document document, List<Mention> mentions) {}

    @Provide
    Arbitrary<Marked> markedTexts() {
        Arbitrary<String> words = Arbitraries.of(
                "Ann",
                "Bell",
                "Bell's",
                "Mrs.",
                "U.S.",
                "Kim",
                "Jong",
                "Oak",
                "Bank",
                "Inc.",
                "OB",
                "(",
                ")",
                ",",
                ".",
                "said",
                "the",
                "The",
                "President",
                "Georgia",
                "Zürich",
                "al-Tazi",
                "-",
                "he",
                "She",
                "MOSS",
                "of",
                "’",
                "Ⅷ",
                "🙂");
        Arbitrary<List<String>> texts = words.list().ofMinSize(1).ofMaxSize(60);
        Arbitrary<Long> seeds = Arbitraries.longs();
        return Combinators.combine(texts, seeds).as(EntityGrouperPropertyTest::mark);
    }

    private static Marked mark(List<String> words, long seed) {
        Random random = new Random(seed);
        List<Token> tokens = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(text.isEmpty() ? "" : " ");
            Span span = new Span(text.length(), text.length() + word.length());
            text.append(word);
            tokens.add(new Token(span, word, Character.isUpperCase(word.charAt(0)) ? "PROPN" : "VERB"));
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (random.nextInt(3) == 0) {
                int last = Math.min(tokens.size() - 1, i + random.nextInt(3));
                mentions.add(new Mention(
                        tokens.get(i).span().union(tokens.get(last).span()), NAMES.get(random.nextInt(NAMES.size()))));
                i = last;
            }
        }
        return new Marked(document(text.toString(), tokens), mentions);
    }

    private static Document document(String text, List<Token> tokens) {
        Span all = new Span(0, text.length());
        return new Document(
                text,
                List.of(new Paragraph(all, 0, 1, false)),
                List.of(new Sentence(all, 0, tokens.size(), 0)),
                tokens);
    }

    @Property(tries = 500)
    void noMentionIsTwoEntitiesAndNoneOverlapsAnother(@ForAll("markedTexts") Marked marked) {
        List<Span> spans = GROUPER.group(marked.document(), marked.mentions()).stream()
                .flatMap(entity -> entity.mentions().stream())
                .map(Mention::span)
                .sorted()
                .toList();

        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).overlaps(spans.get(i - 1))).isFalse();
        }
    }

    @Property(tries = 500)
    void nameAndAliasesAreTheSurfaceFormsOfTheMentions(@ForAll("markedTexts") Marked marked) {
        for (Entity entity : GROUPER.group(marked.document(), marked.mentions())) {
            Set<String> forms = new HashSet<>(entity.aliases());
            forms.add(entity.name());
            Set<String> surfaces = new HashSet<>();
            entity.mentions().forEach(mention -> surfaces.add(marked.document().textOf(mention.span())));
            assertThat(forms).isEqualTo(surfaces);
            assertThat(entity.salience()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 200)
    void entitiesAreSortedByCountAndThenByFirstMentionWhateverTheOrderOfTheMentions(
            @ForAll("markedTexts") Marked marked) {
        List<Entity> entities = GROUPER.group(marked.document(), marked.mentions());
        List<Mention> shuffled = new ArrayList<>(marked.mentions());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(entities)
                .isSortedAccordingTo(Comparator.comparingInt(Entity::count)
                        .reversed()
                        .thenComparingInt(entity -> entity.mentions().get(0).start()));
        assertThat(GROUPER.group(marked.document(), shuffled)).isEqualTo(entities);
    }

    @Test
    void aHundredThousandMentionsAreGroupedInLinearTime() {
        List<String> given = List.of("Ann", "Bea", "Cem", "Dov", "Eva", "Flo", "Gus", "Hal");
        List<Token> tokens = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            // Few family names with very many bearers: the worst case of telling them apart.
            String name =
                    i % 2 == 0 ? given.get(i % 8) + " " + (char) ('A' + i % 26) + "x" + i % 7919 + " Bell" : "Bell";
            int start = text.length();
            for (String word : name.split(" ")) {
                tokens.add(new Token(new Span(text.length(), text.length() + word.length()), word, "PROPN"));
                text.append(word).append(' ');
            }
            mentions.add(new Mention(new Span(start, text.length() - 1), EntityType.PERSON));
        }
        Document document = document(text.toString().strip(), tokens);
        GROUPER.group(document, mentions);

        // The thread's own time: other work on the machine does not count.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        List<Entity> entities = GROUPER.group(document, mentions);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(entities.stream().mapToInt(Entity::count).sum()).isEqualTo(100_000);
    }
}
