package pullquote.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextCleanerPropertiesTest {

    @Property(tries = 2000)
    void everyWordOfAnyTextIsKeptOrListedAsRemoved(@ForAll String text) {
        clean(text)
                .ifPresent(article -> assertThat(sortedWords(everything(article)))
                        .isEqualTo(sortedWords(Characters.normalize(text))));
    }

    @Property(tries = 2000)
    void everyWordOfAPageOfFurnitureAndProseIsKeptOrListedAsRemoved(@ForAll("pages") String text) {
        clean(text)
                .ifPresent(article -> assertThat(sortedWords(everything(article)))
                        .isEqualTo(sortedWords(Characters.normalize(text))));
    }

    @Property(tries = 2000)
    void cleaningAnyTextTwiceIsCleaningItOnce(@ForAll String text) {
        assertCleanStaysClean(text);
    }

    @Property(tries = 5000)
    void cleaningAPageOfFurnitureAndProseTwiceIsCleaningItOnce(@ForAll("pages") String text) {
        assertCleanStaysClean(text);
    }

    @Property(tries = 2000)
    void paragraphsAreSingleLinesWithoutSpaceAtTheirEndsOrControlCharacters(@ForAll String text) {
        clean(text)
                .ifPresent(article -> assertThat(article.paragraphs())
                        .isNotEmpty()
                        .allSatisfy(paragraph -> assertThat(paragraph)
                                .isNotBlank()
                                .isEqualTo(paragraph.strip())
                                .doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029\\uFEFF]")));
    }

    @Property
    void normalizingCharactersTwiceIsNormalizingThemOnce(@ForAll("invisible") String text) {
        String once = Characters.normalize(text);
        assertThat(Characters.normalize(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> invisible() {
        return Arbitraries.of(
                        "a",
                        "é",
                        "क",
                        "ش",
                        "\u200D",
                        "\u200C",
                        "\uFE0F",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "\uDE00",
                        "\u0000",
                        "\uFEFF",
                        "\u00A0",
                        "\r",
                        "\n",
                        "\u2028")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    /** Pages made of the blocks of all golden texts, shuffled. */
    @Provide
    Arbitrary<String> pages() {
        List<String> blocks = GoldenArticles.names("text", ".txt")
                .flatMap(name ->
                        Stream.of(GoldenArticles.read("text", name + ".txt").split("\n")))
                .filter(line -> !line.isBlank())
                .toList();
        return Arbitraries.of(blocks)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .flatMap(lines -> Arbitraries.of("\n\n", "\n", "\r\n\r\n").map(end -> String.join(end, lines)));
    }

    private static void assertCleanStaysClean(String text) {
        clean(text).ifPresent(once -> {
            CleanArticle twice = clean(text(once)).orElseThrow();
            assertThat(text(twice)).isEqualTo(text(once));
            assertThat(twice.removed()).isEmpty();
            assertThat(twice.headline()).isEqualTo(once.headline());
        });
    }

    private static Optional<CleanArticle> clean(String text) {
        try {
            return Optional.of(TextCleaner.clean(text));
        } catch (NotAnArticleException e) {
            return Optional.empty();
        }
    }

    private static String text(CleanArticle article) {
        List<String> blocks = new ArrayList<>(article.paragraphs());
        article.headline().ifPresent(headline -> blocks.add(0, headline));
        return String.join("\n\n", blocks);
    }

    private static String everything(CleanArticle article) {
        return text(article) + " "
                + article.removed().stream().map(Removed::text).collect(Collectors.joining(" "));
    }

    private static List<String> sortedWords(String text) {
        return Stream.of(text.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }
}
