package pullquote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.function.Function;

/**
 * What has to hold for a page in a state.
 *
 * @param opened brings a visitor there
 */
record PageChecks(Function<Visitor, Response> opened) {

    void hasNoBarrier() {
        try (Visitor visitor = Visitor.at(Visitor.DESK, ColorScheme.LIGHT)) {
            opened.apply(visitor);
            visitor.meetsNoBarrier();
        }
    }

    void fitsASmallTelephoneInTheDark() {
        try (Visitor visitor = Visitor.at(Visitor.TELEPHONE, ColorScheme.DARK)) {
            opened.apply(visitor);
            visitor.scrollsDownOnly();
            visitor.meetsNoBarrier();
        }
    }

    void saysTheSameWithoutJavaScript() {
        try (Visitor visitor = Visitor.atDesk();
                Visitor plain = Visitor.withoutJavaScript()) {
            opened.apply(visitor);
            opened.apply(plain);
            assertThat(plain.reads()).isNotBlank().isEqualTo(visitor.reads());
        }
    }

    void keepsToItsContentSecurityPolicy() {
        try (Visitor visitor = Visitor.atDesk()) {
            Response response = opened.apply(visitor);
            assertThat(response.headerValue("content-security-policy"))
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
            // The browser itself reports a status of 4xx and 5xx of the page in its console.
            assertThat(visitor.complaints)
                    .filteredOn(complaint -> !complaint.contains("Failed to load resource"))
                    .isEmpty();
        }
    }

    void canBeUsedWithTheKeyboardAlone() {
        try (Visitor visitor = Visitor.atDesk()) {
            opened.apply(visitor);
            Keyboard keyboard = new Keyboard(visitor.page);
            keyboard.reachesEverything();
            keyboard.skipsToTheContent();
        }
    }
}
