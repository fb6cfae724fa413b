package pullquote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Someone who reads the pages, with a window of some width, and what the browser complained of meanwhile. */
final class Visitor implements AutoCloseable {

    static final int DESK = 1280;
    /** A small telephone; and a window of 1280 pixels at 400 % (WCAG 2.2, 1.4.10). */
    static final int TELEPHONE = 320;

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    final Page page;
    final List<String> complaints = new ArrayList<>();
    private final BrowserContext context;

    /** One for all tests: it takes a second to start, and ends with the JVM. */
    private static final class Chromium {

        static final Browser BROWSER = Playwright.create()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium")))
                        // Chromium's sandbox does not start as root, as which containers build.
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    private Visitor(int width, ColorScheme scheme, boolean javaScript) {
        context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript)
                .setBaseURL("http://localhost:"
                        + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class)));
        page = context.newPage();
        page.setDefaultTimeout(5000);
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    static Visitor atDesk() {
        return new Visitor(DESK, ColorScheme.LIGHT, true);
    }

    static Visitor at(int width, ColorScheme scheme) {
        return new Visitor(width, scheme, true);
    }

    static Visitor withoutJavaScript() {
        return new Visitor(DESK, ColorScheme.LIGHT, false);
    }

    Response open(String path) {
        return page.navigate(path);
    }

    /** No violation of WCAG 2.2 at level AA that axe-core can find. */
    void meetsNoBarrier() {
        var results = new AxeBuilder(page).withTags(WCAG_22_AA).analyze();
        assertThat(results.getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml() + " "
                        + rule.getNodes().get(0).getFailureSummary())
                .isEmpty();
    }

    void scrollsDownOnly() {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of what is on the page")
                .isLessThanOrEqualTo((Integer) page.evaluate("document.documentElement.clientWidth"));
    }

    /** There are links to JSON and CSV, and each gives what it says. */
    void leadsToRows() {
        assertThat(page.locator(".formats").count()).isPositive();
        for (Locator link : page.locator(".formats a").all()) {
            APIResponse answer = page.request().get(link.getAttribute("href"));
            assertThat(answer.status()).as(link.getAttribute("href")).isEqualTo(200);
            assertThat(answer.headers().get("content-type"))
                    .contains(link.innerText().startsWith("CSV") ? "text/csv" : "application/json");
        }
    }

    /** What the main part of the page says. */
    String reads() {
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
