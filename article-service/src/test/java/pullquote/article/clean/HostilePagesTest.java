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

/** Pages made to cost time or memory: each is answered or refused in a bounded time, measured in CPU so that a busy machine does not matter. */
class HostilePagesTest {

    private static final String STORY =
            "<h1>Old Oak Falls</h1><p>The oak of Marren, under which three kings are said to have slept, fell on Monday night.</p>"
                    + "<p>It was about eight hundred years old, the forest office said in a statement.</p>";

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 20; i++) {
            HtmlCleaner.clean(STORY);
        }
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("nested elements", "<div>".repeat(100_000) + STORY),
                page("nested inline elements", "<b>".repeat(100_000) + STORY),
                page("nested lists", "<ul><li>".repeat(50_000) + STORY),
                page("nested tables", "<table><tr><td>".repeat(20_000) + STORY),
                page("unclosed links", STORY + "<a href=x>y".repeat(60_000)),
                page("a huge attribute", "<div class=\"" + "a ".repeat(800_000) + "\">" + STORY),
                page("a huge style", "<div style=\"" + "x".repeat(1_500_000) + "\">" + STORY),
                page(
                        "many attributes",
                        "<div "
                                + Stream.iterate(0, i -> i + 1)
                                        .limit(50_000)
                                        .map(i -> "a" + i + "=b ")
                                        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                                + ">" + STORY),
                page(
                        "deep JSON-LD",
                        "<script type=\"application/ld+json\">" + "[".repeat(700_000) + "</script>" + STORY),
                page(
                        "deep JSON-LD objects",
                        "<script type=\"application/ld+json\">" + "{\"a\":".repeat(200_000) + "</script>" + STORY),
                page(
                        "wide JSON-LD",
                        "<script type=\"application/ld+json\">[" + "{\"@type\":\"NewsArticle\"},".repeat(60_000)
                                + "{}]</script>" + STORY),
                page("many short paragraphs", "<p>a</p>".repeat(150_000) + STORY),
                page("many line breaks", STORY + "a<br>".repeat(300_000)),
                page("one huge paragraph", STORY + "<p>" + "word ".repeat(350_000)),
                page("a huge title", "<title>" + "a - ".repeat(400_000) + "</title>" + STORY),
                page("a huge headline", "<h1>" + "a b | ".repeat(250_000) + "</h1>" + STORY),
                page("many headings", "<h1>a b c</h1>".repeat(100_000) + STORY),
                page("many meta tags", "<meta name=author content=\"By A B\">".repeat(50_000) + STORY),
                page(
                        "a huge meta tag",
                        "<meta name=description content=\"" + "by and ".repeat(200_000) + "\">" + STORY),
                page("many bylines", "<div class=author>By Ana Sol and</div>".repeat(40_000) + STORY),
                page("a byline of many names", "<p class=byline>By " + "Ana Sol and ".repeat(100_000) + "</p>" + STORY),
                page("many dates", "<time class=date>January 1</time>".repeat(50_000) + STORY),
                page("entities", "<p>" + "&amp;".repeat(300_000) + "</p>" + STORY),
                page("many forms and fields", "<form><input><select><option>a".repeat(40_000) + STORY),
                page("open comments", STORY + "<!--".repeat(400_000)),
                page("many passwords", "<div>".repeat(2000) + "<input type=password>".repeat(50_000) + STORY),
                page(
                        "many dates in one block",
                        STORY + "<div>" + "<span class=date>1 March 2026</span>".repeat(40_000)),
                page("nested dates", "<p>" + "<span class=date>".repeat(80_000) + "1 March 2026</p>" + STORY),
                page(
                        "many dates for scripts",
                        "<script>" + "\"datePublished\":\"2026-03-01\",".repeat(30_000) + "</script>" + STORY),
                page(
                        "many long paragraphs",
                        "<p>The oak of Marren, under which three kings slept, fell on Monday.</p>".repeat(20_000)),
                page(
                        "many linked titles",
                        ("<h2><a href=x>The oak fell</a></h2><p>The oak of Marren, under which three kings slept, fell on Monday.</p>")
                                .repeat(9_000)),
                page("many scripts", "<script type=\"application/ld+json\">{}</script>".repeat(30_000) + STORY));
    }

    private static Arguments page(String name, String html) {
        return Arguments.of(name, html);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @Timeout(30)
    void aPageMadeToCostTimeCostsLittle(String name, String html) throws Exception {
        assertThat(Cost.here(() -> clean(html))).isLessThan(Duration.ofSeconds(1));
    }

    private static void clean(String html) {
        try {
            assertThat(HtmlCleaner.clean(html).paragraphs()).isNotEmpty();
        } catch (NotAnArticleException e) {
            assertThat(e).hasMessageContaining("page");
        }
    }
}
