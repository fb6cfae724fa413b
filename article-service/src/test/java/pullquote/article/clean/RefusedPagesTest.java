package pullquote.article.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages without an article are refused and told what they are; articles that resemble such pages are not. */
class RefusedPagesTest {

    static Stream<Arguments> pages() {
        return Stream.of("not-found", "login", "consent", "index", "other").flatMap(RefusedPagesTest::pages);
    }

    private static Stream<Arguments> pages(String kind) {
        String[] pages = GoldenArticles.read("refused", kind + ".pages").split("\n=====\n");
        return IntStream.range(0, pages.length).mapToObj(i -> Arguments.of(kind, i + 1, pages[i]));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void pageWithoutArticleIsRefusedForWhatItIs(String kind, int number, String html) {
        assertThatThrownBy(() -> HtmlCleaner.clean(html))
                .isInstanceOf(NotAnArticleException.class)
                .message()
                .matches(
                        switch (kind) {
                            case "not-found" -> "The page says that there is no such page \\(404\\): .*";
                            case "login" -> "The page asks to log in or to register.*";
                            case "consent" -> "The page asks for consent.*";
                            case "index" ->
                                "The page is an index: .*|The page holds no article: none of its \\d+ blocks.*";
                            default -> "The page (is an error page|holds no text).*";
                        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Page Not Found in Old Bible, Library Says | <p>A page that was torn from the Bible of Marren before 1712 cannot be found anywhere, the library of the town said on Monday.</p><p>Its keeper, Ada Brindle, has looked for the page in nine archives and written to forty collectors, but none of them has it.</p><p>She will go on looking. The page holds the end of a psalm and, in the margin, the names of the first eleven councillors of the town.</p>
                    Cookies Outsell Bread at Kessel Fair      | <p>Cookies outsold bread for the first time at the autumn fair of Kessel, its organiser said on Sunday evening.</p><p>Bakers sold eleven thousand of them in three days, most to children, and asked for the consent of the fair to build a second oven.</p>
                    Login Reform Splits Council               | <p>The council of Veldt is split over how its members should log in to their accounts after one of them lost a password in a tram.</p><p>Half of them want cards, and the others would keep the old way. The vote is on Tuesday, and it will be close, the mayor said.</p>
                    Five Things to Know About the Ferry       | <h2>It is old</h2><p>The ferry was built in 1961.</p><h2>It is slow</h2><p>The crossing takes fifty minutes on a calm day, and more than an hour when the wind is from the west.</p><h2>It is loved</h2><p>Nine in ten islanders want to keep it, a survey found.</p><h2>It is full</h2><p>Forty cars fit on it, and sixty wait on a Sunday.</p><h2>It costs little</h2><p>A ticket is two crowns.</p>
                    Roundup: What Happened on the Islands     | <h2>Sele</h2><p>The ferry ran aground off the pier on Monday, and forty passengers were taken off in boats.</p><h2><a href='/pell'>Pell</a></h2><p>The yard of Pell has laid off a third of its workers, who will be paid until the end of the year.</p><h2>Marren</h2><p>The old oak fell in a storm. It was about eight hundred years old, the forest office said.</p>
                    """)
    void storyThatResemblesSuchAPageIsKept(String headline, String body) {
        String page = "<html><head><title>" + headline + " | Kessel Post</title></head><body>"
                + "<header><form>Log in <input type=password></form><a href=/>Home</a></header><main><h1>" + headline
                + "</h1>" + body + "</main><footer>We use cookies. <a href=/privacy>Privacy</a></footer></body></html>";
        assertThat(HtmlCleaner.clean(page).headline()).hasValue(headline);
    }
}
