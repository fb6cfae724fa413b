package pullquote.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullquote.analysis.rest.ArticleServiceStandIn;

/** Reading needs a key: people give it once, and it goes nowhere else. */
@QuarkusTest
@QuarkusTestResource(ArticleServiceStandIn.class)
@TestProfile(SignInTest.Closed.class)
class SignInTest {

    /** As a service that strangers can reach is run. */
    public static final class Closed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pullquote.open-reads", "false");
        }
    }

    @BeforeEach
    void fillTheNewsroom() {
        Newsroom.holds(Stories.PIER);
        Newsroom.knowsNoKey();
    }

    @Test
    void leadsToThePageThatWasWantedAndKeepsTheKeyFromScripts() {
        try (Visitor visitor = Visitor.atDesk()) {
            Page page = visitor.page;
            visitor.open("/?q=pier");
            assertThat(page.locator("h1")).hasText("Sign in");
            visitor.meetsNoBarrier();
            signIn(page, "wrong");
            assertThat(page.locator("[role=alert]")).containsText("not a key that may read");
            Newsroom.knowsKeys();
            signIn(page, "right");
            assertThat(page.locator("h1")).hasText("Articles");
            assertThat(page.url()).endsWith("/?q=pier");
            assertThat(page.evaluate("document.cookie")).isEqualTo("");
            visitor.leadsToRows();
        }
    }

    @Test
    void leadsNowhereElse() {
        Newsroom.knowsKeys();
        for (String to :
                new String[] {"//evil.example/", "https://evil.example/", "/\\\\evil.example", "javascript:alert(1)"}) {
            try (Visitor visitor = Visitor.withoutJavaScript()) {
                visitor.open("/sign-in?to=" + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8));
                signIn(visitor.page, "right");
                assertThat(visitor.page.locator("h1")).hasText("Articles");
            }
        }
    }

    @Test
    void answersProgramsWithAProblemStill() {
        try (Visitor visitor = Visitor.atDesk()) {
            var answer = visitor.page.request().get("/v1/articles/" + Stories.PIER.id() + "/quotes");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.headers()).containsKey("www-authenticate");
        }
    }

    private static void signIn(Page page, String key) {
        page.locator("#key").fill(key);
        page.waitForNavigation(() -> page.locator("main button").click());
    }
}
