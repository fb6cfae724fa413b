package pullquote.article.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Stream<String> names() {
        return GoldenArticles.names("text", ".txt");
    }

    @ParameterizedTest
    @MethodSource("names")
    void scrapedTextGivesItsArticle(String name) throws IOException {
        CleanArticle article = TextCleaner.clean(GoldenArticles.read("text", name + ".txt"));
        assertThat(GoldenArticles.json(article)).isEqualTo(GoldenArticles.expected("text", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\r\n", "\u0000\u200B\uFEFF"})
    void textWithoutAVisibleCharacterIsRefused(String text) {
        assertThatThrownBy(() -> TextCleaner.clean(text))
                .isInstanceOf(NotAnArticleException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void nothingButFurnitureIsRefusedAndNamed() {
        assertThatThrownBy(() -> TextCleaner.clean(
                        "Share this article\n\nMost read\n\nSubscribe to our newsletter\n\nAll rights reserved"))
                .isInstanceOf(NotAnArticleException.class)
                .hasMessageContaining("related-links")
                .hasMessageContaining("newsletter");
    }

    @Test
    void oneSentenceIsAnArticleWithoutHeadline() {
        CleanArticle article = TextCleaner.clean("The ferry will sail again from Monday, the harbour office said.");
        assertThat(article.headline()).isEmpty();
        assertThat(article.paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "a", "!", "\" ", "Share ", "a > ", "1/", "Photo: ", "© ", "(AP "})
    @Timeout(20)
    void fiveMegabytesOfOneLineTakeLinearTime(String part) {
        String line = part.repeat(5_000_000 / part.length());
        long start = THREADS.getCurrentThreadCpuTime();
        TextCleaner.clean(line);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ab / ", "By Ana ", "Ana and ", "photo credit ", "Photo by ", "(AP ", "January 1 ", "read more "
            })
    @Timeout(20)
    void aLineThatAlmostHasAShapeTakesNoLonger(String part) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int length = 10; length < 600; length += 10) {
            TextCleaner.clean(part.repeat(1 + length / part.length()) + ".\n\nThe story is told here, in a sentence.");
        }
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\n", "Share\n\n", "Related\n\nA link to it\n\n", "Yes\nNo\n", "By Ana Sol\n", "word word\n"})
    @Timeout(60)
    void asManyShortLinesAsThereMayBeTakeLinearTime(String part) {
        int lines = (int) part.lines().filter(line -> !line.isEmpty()).count();
        String text = "A Story\n\n" + part.repeat(19_990 / lines) + "\nThe end of the story is told here at last.";
        long start = THREADS.getCurrentThreadCpuTime();
        TextCleaner.clean(text);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void moreLinesThanAnArticleHasAreRefused() {
        assertThatThrownBy(() -> TextCleaner.clean("a\n".repeat(30_000)))
                .isInstanceOf(NotAnArticleException.class)
                .hasMessageContaining("30000");
    }
}
