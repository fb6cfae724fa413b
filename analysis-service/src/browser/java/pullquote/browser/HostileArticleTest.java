package pullquote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import pullquote.analysis.rest.ArticleServiceStandIn;

/** Articles come from strangers: nothing in them may run, and nothing in them may change the page. */
@QuarkusTest
@QuarkusTestResource(ArticleServiceStandIn.class)
class HostileArticleTest {

    @Test
    void runsNothingInTheListOfArticles() {
        try (Visitor visitor = Visitor.atDesk()) {
            Newsroom.holds(Stories.HOSTILE);
            visitor.open("/");
            assertThat(visitor.reads()).contains(Stories.HOSTILE.headline());
            nothingRan(visitor);
        }
    }

    @Test
    void runsNothingOnItsOwnPage() {
        try (Visitor visitor = Visitor.atDesk()) {
            Newsroom.holds(Stories.HOSTILE);
            visitor.open("/articles/" + Stories.HOSTILE.id());
            visitor.page.locator("details summary").all().forEach(com.microsoft.playwright.Locator::click);
            visitor.page.locator("mark").all().forEach(com.microsoft.playwright.Locator::hover);
            assertThat(visitor.reads()).contains("{system.exit} {#include /}", "${7*7}", "<iframe srcdoc=");
            assertThat(visitor.page.locator("main a[href^='javascript']").count())
                    .isZero();
            assertThat(visitor.page
                            .locator("main script, main iframe, main img, main style, main b")
                            .count())
                    .isZero();
            nothingRan(visitor);
        }
    }

    @Test
    void runsNothingWhenItIsPasted() {
        try (Visitor visitor = Visitor.atDesk()) {
            visitor.open("/paste");
            visitor.page
                    .locator("textarea")
                    .fill("</textarea><script>window.attacked=1</script>" + Stories.HOSTILE.body());
            visitor.page.waitForNavigation(
                    () -> visitor.page.locator("main form button").click());
            assertThat(visitor.page.locator("textarea").inputValue()).startsWith("</textarea><script>");
            nothingRan(visitor);
        }
    }

    @Test
    void runsNothingFromTheAddress() {
        try (Visitor visitor = Visitor.atDesk()) {
            Newsroom.holdsNothing();
            String attack = "%22%3E%3Cscript%3Ewindow.attacked%3D1%3C%2Fscript%3E";
            visitor.open("/?q=" + attack + "&publisher=" + attack + "&from=" + attack + "&cursor=" + attack);
            assertThat(visitor.page.locator("input[name=q]").inputValue()).startsWith("\"><script>");
            nothingRan(visitor);
        }
    }

    private static void nothingRan(Visitor visitor) {
        assertThat(visitor.page.evaluate("String(window.attacked)")).isEqualTo("undefined");
        assertThat(visitor.complaints).isEmpty();
    }
}
