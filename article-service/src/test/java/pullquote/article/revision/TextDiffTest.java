package pullquote.article.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextDiffTest {

    @Test
    void wordThatWasReplacedIsFoundWithItsPlaceInBothTexts() {
        String from = "Ferry sinks\n\nThe ferry Alma sank with 12 people on board.\n\nNobody was hurt.";
        String to = "Ferry sinks\n\nThe ferry Alma sank with 21 people on board.\n\nNobody was hurt.";
        List<TextChange> changes = TextDiff.compare(from, to);
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).kind()).isEqualTo("replaced");
        assertThat(changes.get(0).from()).isEqualTo(new Passage("12", from.indexOf("12"), from.indexOf("12") + 2));
        assertThat(changes.get(0).to()).isEqualTo(new Passage("21", to.indexOf("21"), to.indexOf("21") + 2));
    }

    @Test
    void paragraphThatWasAddedIsOneInsertion() {
        String from = "The harbour is closed.\n\nFerries wait outside.";
        String to = "The harbour is closed.\n\nA crane fell on Monday.\n\nFerries wait outside.";
        assertThat(TextDiff.compare(from, to))
                .containsExactly(new TextChange(
                        "inserted", new Passage("", 24, 24), new Passage("A crane fell on Monday.\n\n", 24, 49)));
    }

    @Test
    void paragraphThatWasWrittenAnewIsOneReplacement() {
        String from = "First.\n\nThe mayor denies it all, and so does everyone else in town.\n\nLast.";
        String to = "First.\n\nRain fell over the whole of Quillmarsh on Sunday night.\n\nLast.";
        assertThat(TextDiff.compare(from, to))
                .singleElement()
                .satisfies(change -> assertThat(change.from().text())
                        .isEqualTo("The mayor denies it all, and so does everyone else in town.\n\n"));
    }

    @Test
    void neighbouringWordsAreOneChange() {
        String from = "Police said that two young men were held at the old harbour.";
        String to = "Police said that three older women were held at the old harbour.";
        assertThat(TextDiff.compare(from, to)).singleElement().satisfies(change -> {
            assertThat(change.from().text()).isEqualTo("two young men");
            assertThat(change.to().text()).isEqualTo("three older women");
        });
    }

    @Test
    void nothingDiffersFromItself() {
        assertThat(TextDiff.compare("One.\n\nTwo.", "One.\n\nTwo.")).isEmpty();
        assertThat(TextDiff.compare("", "")).isEmpty();
    }

    @Property(tries = 500)
    void replacingEachChangeTurnsTheOneTextIntoTheOther(@ForAll("texts") String from, @ForAll("texts") String to) {
        assertTurnsInto(from, to);
    }

    /** Each is as long as a body may be, and made to need the most work: {@code 2n} words, and none or all of them the same. */
    @Test
    @Timeout(60)
    void longTextsOfAnyKindAreComparedInBoundedTime() {
        Random random = new Random(7);
        String one = words(random, 300_000, 1_000, " ");
        assertQuick(one, words(random, 300_000, 1_000, " "));
        assertQuick(one, one.replace("w7 ", "w8 "));
        assertQuick(words(random, 300_000, 50_000, "\n\n"), words(random, 300_000, 50_000, "\n\n"));
        assertQuick("a ".repeat(1_000_000), "b " + "a ".repeat(999_990) + "c");
        assertQuick("a\n\n".repeat(600_000), "b\n\na\n\nc\n\n".repeat(200_000));
        assertQuick("a b ".repeat(500_000), "b a c ".repeat(330_000));
        assertQuick("a".repeat(2_000_000), "!".repeat(2_000_000));
        assertQuick(every(250_000, " x "), every(250_000, " y "));
        assertQuick(every(250_000, "\n\nx\n\n"), every(250_000, "\n\ny\n\n"));
    }

    private static void assertQuick(String from, String to) {
        long start = System.nanoTime();
        List<TextChange> changes = TextDiff.compare(from, to);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took).isLessThan(Duration.ofSeconds(15));
        assertThat(changes).hasSizeLessThanOrEqualTo(5_000);
        assertTurnsInto(from, to);
    }

    private static void assertTurnsInto(String from, String to) {
        StringBuilder made = new StringBuilder();
        int copied = 0;
        for (TextChange change : TextDiff.compare(from, to)) {
            assertThat(from.substring(change.from().start(), change.from().end()))
                    .isEqualTo(change.from().text());
            assertThat(to.substring(change.to().start(), change.to().end()))
                    .isEqualTo(change.to().text());
            made.append(from, copied, change.from().start());
            assertThat(made.length()).isEqualTo(change.to().start());
            made.append(change.to().text());
            copied = change.from().end();
        }
        assertThat(made.append(from.substring(copied)).toString()).isEqualTo(to);
    }

    private static String words(Random random, int count, int different, String between) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(different))
                .collect(Collectors.joining(between));
    }

    private static String every(int count, String between) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i).collect(Collectors.joining(between));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("ferry", "mayor", "12", " ", " ", " ", ".", "\n\n", "\n\n", "«", "😀", "港", "नि")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
