package pullquote.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullquote.analysis.follow.AnalysesDatabase;
import pullquote.analysis.follow.ArticlesForTests;

/** What people come to the pages across articles for. */
@QuarkusTest
@QuarkusTestResource(value = AnalysesDatabase.class, restrictToAnnotatedClass = true)
class AcrossJourneysTest {

    ArticlesForTests articles;

    @BeforeEach
    void fill() {
        Archive.fill(articles);
    }

    @Test
    void leadsFromTheMostNamedToWhatTheySaidAndToItsPlace() {
        try (Visitor visitor = Visitor.withoutJavaScript()) {
            visitor.open("/");
            Page page = visitor.page;
            page.getByText("People & places").click();
            page.locator(".ranked a", new Page.LocatorOptions().setHasText("Ada Lund"))
                    .click();
            assertThat(page.locator("h1")).hasText("Ada Lund");
            assertThat(page.locator(".chart rect").first()).isAttached();
            assertThat(page.locator(".figures")).containsText("articles");
            page.locator("blockquote.direct a").first().click();
            assertThat(page.locator(":target")).containsText("We built it");
            page.getByTitle("Ada Lund in all articles").click();
            assertThat(page.locator("h1")).hasText("Ada Lund");
        }
    }

    @Test
    void showsTheSameQuoteInSeveralPapersEarliestFirst() {
        try (Visitor visitor = Visitor.withoutJavaScript()) {
            visitor.open("/quotes");
            Locator cluster =
                    visitor.page.locator(".clusters > li", new Page.LocatorOptions().setHasText("We built it"));
            assertThat(cluster.first().locator(".appearances li").first()).containsText("The Tern");
            visitor.page.getByText("in other papers, too").first().click();
            assertThat(visitor.page.locator(".cards > li").first()).isVisible();
        }
    }

    @Test
    void searchesQuotesAsOneTypes() {
        try (Visitor visitor = Visitor.atDesk()) {
            visitor.open("/quotes");
            visitor.page.locator("input[name=q]").pressSequentially("storm welcome");
            assertThat(visitor.page.locator("#results .cards > li").first()).containsText("The next storm is welcome");
            assertThat(visitor.page.locator("#results .cards")).not().containsText("evening");
            assertThat(visitor.page.url()).contains("q=storm");
            assertThat(visitor.complaints).isEmpty();
        }
    }

    @Test
    void runsNothingOfAHostileArticle() {
        try (Visitor visitor = Visitor.atDesk()) {
            for (String path : new String[] {"/entities", "/entities?type=PERSON", "/quotes"}) {
                visitor.open(path);
                assertThat(visitor.page
                                .locator("main script, main iframe, main img")
                                .count())
                        .isZero();
                assertThat(visitor.page.evaluate("String(window.attacked)")).isEqualTo("undefined");
            }
            assertThat(visitor.reads()).contains("</title><script>window.attacked=3</script>");
            assertThat(visitor.complaints).isEmpty();
        }
    }

    @Test
    void everyPanelLeadsToItsRows() {
        try (Visitor visitor = Visitor.atDesk()) {
            String lund = "/entities/" + Archive.entity("Ada Lund");
            for (String path : new String[] {"/entities", "/entities?type=PERSON&days=30", lund, "/quotes?q=storm"}) {
                visitor.open(path);
                visitor.leadsToRows();
            }
        }
    }
}
