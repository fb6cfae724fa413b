package pullquote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pullquote.analysis.rest.ArticleServiceStandIn;

/** What holds for each page in each state. */
@QuarkusTest
@QuarkusTestResource(ArticleServiceStandIn.class)
class EveryPageTest {

    @ParameterizedTest
    @EnumSource(State.class)
    void hasNoBarrier(State state) {
        try (Visitor visitor = Visitor.at(Visitor.DESK, ColorScheme.LIGHT)) {
            state.openFor(visitor);
            visitor.meetsNoBarrier();
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void fitsASmallTelephoneInTheDark(State state) {
        try (Visitor visitor = Visitor.at(Visitor.TELEPHONE, ColorScheme.DARK)) {
            state.openFor(visitor);
            visitor.scrollsDownOnly();
            visitor.meetsNoBarrier();
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void saysTheSameWithoutJavaScript(State state) {
        try (Visitor visitor = Visitor.atDesk();
                Visitor plain = Visitor.withoutJavaScript()) {
            state.openFor(visitor);
            state.openFor(plain);
            assertThat(plain.reads()).isNotBlank().isEqualTo(visitor.reads());
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void keepsToItsContentSecurityPolicy(State state) {
        try (Visitor visitor = Visitor.atDesk()) {
            Response response = state.openFor(visitor);
            assertThat(response.headerValue("content-security-policy"))
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
            // The browser itself reports a status of 4xx and 5xx of the page in its console.
            assertThat(visitor.complaints)
                    .filteredOn(complaint -> !complaint.contains("Failed to load resource"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void canBeUsedWithTheKeyboardAlone(State state) {
        try (Visitor visitor = Visitor.atDesk()) {
            state.openFor(visitor);
            Keyboard keyboard = new Keyboard(visitor.page);
            keyboard.reachesEverything();
            keyboard.skipsToTheContent();
        }
    }
}
