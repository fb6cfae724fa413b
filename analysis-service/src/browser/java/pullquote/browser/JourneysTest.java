package pullquote.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullquote.analysis.rest.ArticleServiceStandIn;

/** What people come for, page by page. */
@QuarkusTest
@QuarkusTestResource(ArticleServiceStandIn.class)
class JourneysTest {

    @BeforeEach
    void fillTheNewsroom() {
        Newsroom.holds(Stories.PIER, Stories.BARE);
    }

    @Test
    void searchesAsOneTypesAndKeepsTheFiltersInTheAddress() {
        try (Visitor visitor = Visitor.atDesk()) {
            visitor.open("/");
            Newsroom.finds(Stories.PIER, "ferries");
            visitor.page.locator("input[name=publisher]").fill("The Tern");
            visitor.page.locator("input[name=q]").pressSequentially("ferries");
            Locator hit = visitor.page.locator("mark.hit");
            assertThat(hit).hasText("ferries");
            assertThat(visitor.page.url()).contains("q=ferries", "publisher=The");
            assertThat(visitor.page.locator("input[name=q]")).isFocused();
            visitor.page.reload();
            assertThat(visitor.page.locator("input[name=q]")).hasValue("ferries");
            assertThat(visitor.complaints).isEmpty();
        }
    }

    @Test
    void searchesWithoutJavaScriptToo() {
        try (Visitor visitor = Visitor.withoutJavaScript()) {
            visitor.open("/");
            Newsroom.finds(Stories.PIER, "ferries");
            visitor.page.locator("input[name=q]").fill("ferries");
            visitor.page.locator("form button").click();
            assertThat(visitor.page.locator("mark.hit")).hasText("ferries");
            assertThat(visitor.page.url()).contains("q=ferries");
        }
    }

    @Test
    void turnsThePageWithoutAReloadAndComesBack() {
        try (Visitor visitor = Visitor.atDesk()) {
            visitor.open("/");
            visitor.page.evaluate("window.sameDocument = true");
            Newsroom.holds(Stories.LONG);
            visitor.page.getByText("Older articles").click();
            assertThat(visitor.page.locator("#results h3")).hasCount(1);
            assertThat(visitor.page.url()).contains("cursor=abc");
            assertThat(visitor.page.evaluate("window.sameDocument")).isEqualTo(true);
            Newsroom.holds(Stories.PIER, Stories.BARE);
            visitor.page.goBack();
            assertThat(visitor.page.locator("#results h3")).hasCount(2);
        }
    }

    @Test
    void goesFromAQuoteAndASummarySentenceToTheirPlaces() {
        try (Visitor visitor = Visitor.withoutJavaScript()) {
            visitor.open("/");
            visitor.page.getByText(Stories.PIER.headline()).click();
            Page page = visitor.page;
            assertThat(page.locator("h1")).hasText(Stories.PIER.headline());
            assertThat(page.locator(".story")).not().containsText(Stories.PIER.headline());
            for (String link : new String[] {".said a", ".summary a", ".notes a", ".entities a"}) {
                for (Locator one : page.locator(link).all()) {
                    one.click();
                    Locator target = page.locator(":target");
                    assertThat(target).hasCount(1);
                    assertThat(target).isInViewport();
                }
            }
        }
    }

    @Test
    void showsWhatWasLeftOutOnDemand() {
        try (Visitor visitor = Visitor.withoutJavaScript()) {
            visitor.open("/articles/" + Stories.PIER.id());
            Locator removed = visitor.page.locator(".removed");
            assertThat(removed).isHidden();
            visitor.page.getByText("Left out of the article").click();
            assertThat(removed).containsText("newsletter");
        }
    }

    @Test
    void showsWhatChangedBetweenTwoRevisions() {
        Newsroom.hasRevised(Stories.PIER);
        try (Visitor visitor = Visitor.withoutJavaScript()) {
            visitor.open("/articles/" + Stories.PIER.id());
            visitor.page
                    .locator(".background summary", new Page.LocatorOptions().setHasText("Revisions"))
                    .click();
            visitor.page.getByText("byline, text changed").click();
            assertThat(visitor.page.locator(".compared del")).hasText("three <i>years");
            assertThat(visitor.page.locator(".compared ins")).hasText("two years");
            assertThat(visitor.page.locator(".provenance del")).hasText("Ines <b>Marlowe</b>");
        }
    }

    @Test
    void analysesAPastedText() {
        try (Visitor visitor = Visitor.withoutJavaScript()) {
            visitor.open("/paste");
            visitor.page.locator("textarea").fill(Stories.PIER.body());
            visitor.page.locator("main form button").click();
            assertThat(visitor.page.locator(".summary li")).hasCount(3);
            assertThat(visitor.page.locator(".said li").first()).containsText("We built it for the ferries");
            assertThat(visitor.page.locator(".formats")).hasCount(0);
        }
    }

    @Test
    void everyPanelLeadsToItsRows() {
        try (Visitor visitor = Visitor.atDesk()) {
            for (String path : new String[] {"/", "/articles/" + Stories.PIER.id()}) {
                visitor.open(path);
                visitor.leadsToRows();
            }
        }
    }
}
