package pullquote.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pullquote.article.Cost;

/** Scraped texts made to cost time: lines that almost have a shape, a megabyte without a break, boxes that each make the next one known. */
class HostileTextsTest {

    private static final String STORY =
            "Old Oak Falls\n\nThe oak of Marren, under which three kings are said to have slept, fell on Monday night.\n\n"
                    + "It was about eight hundred years old, the forest office said in a statement.\n\n";

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 50; i++) {
            TextCleaner.clean(STORY);
        }
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("a megabyte in one line", STORY + "word ".repeat(200_000)),
                text("a megabyte in one word", STORY + "x".repeat(1_000_000)),
                text("a megabyte of spaces", STORY + " ".repeat(1_000_000) + "x"),
                text("a megabyte of line ends", STORY + "\n".repeat(1_000_000) + "x"),
                text("quotation marks", STORY + "“".repeat(300_000)),
                text("bylines of many names", STORY + lines("By " + "Ana Sol and ".repeat(15), 5000)),
                text("credits that never close", STORY + lines("(" + "a".repeat(398) + "[— (", 2000)),
                text("downloads without a store", STORY + lines("app download ".repeat(19), 4000)),
                text("numbers that are no dates", STORY + lines("1 1 1 1-1-1 " + "12/12/".repeat(40), 3000)),
                text("updates without a date", STORY + lines("updated on at am um le el em ".repeat(5), 5000)),
                text(
                        "views that nobody expresses",
                        STORY + lines("the views or opinions, expressed ".repeat(14), 1900)),
                text("commissions that nobody earns", STORY + lines("we may earn a " + "b ".repeat(250), 1900)),
                text(
                        "boxes beside boxes",
                        STORY
                                + lines(
                                        "The Post in your inbox\n\nSign up for our newsletter and never miss a story.",
                                        9000)),
                text("a dateline without end", "OSLO".repeat(100_000) + " — " + STORY));
    }

    private static String lines(String line, int count) {
        return (line + "\n\n").repeat(count);
    }

    private static Arguments text(String name, String text) {
        return Arguments.of(name, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(30)
    void aTextMadeToCostTimeCostsLittle(String name, String text) throws Exception {
        assertThat(Cost.here(() -> clean(text))).isLessThan(Duration.ofSeconds(1));
    }

    private static void clean(String text) {
        assertThat(TextCleaner.clean(text).paragraphs()).isNotEmpty();
    }
}
