package pullquote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pullquote.analysis.rest.ArticleServiceStandIn;

/** article-service is away: the pages say so, and how to go on. */
@QuarkusTest
@QuarkusTestResource(ArticleServiceStandIn.class)
class ArticleServiceAwayPagesTest {

    /** Longer than the breaker stays open, so that no other test meets it. */
    private static final long BREAKER_CLOSES_MILLIS = 3500;

    @Test
    void listAndArticleSaySo() {
        Newsroom.isAway();
        Newsroom.isAwayFor(Stories.PIER);
        for (String path : new String[] {"/", "/articles/" + Stories.PIER.id()}) {
            try (Visitor visitor = Visitor.atDesk()) {
                Response response = visitor.open(path);
                assertThat(response.status()).isEqualTo(503);
                assertThat(visitor.reads())
                        .contains("article-service does not answer. Reload the page in a few seconds.");
                visitor.meetsNoBarrier();
            }
        }
    }

    @Test
    void searchAsOneTypesSaysSo() {
        try (Visitor visitor = Visitor.atDesk()) {
            Newsroom.holds(Stories.PIER);
            visitor.open("/");
            Newsroom.isAway();
            visitor.page.locator("input[name=q]").pressSequentially("ferries");
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(visitor.page.locator("h1"))
                    .hasText("The articles cannot be read");
        }
    }

    @Test
    void pasteGoesOn() {
        try (Visitor visitor = Visitor.atDesk()) {
            visitor.open("/paste");
            visitor.page.locator("textarea").fill(Stories.PIER.body());
            visitor.page.waitForNavigation(
                    () -> visitor.page.locator("main form button").click());
            assertThat(visitor.reads()).contains("Who said what");
        }
    }

    @AfterEach
    void waitForTheBreaker() throws InterruptedException {
        Thread.sleep(BREAKER_CLOSES_MILLIS);
    }
}
