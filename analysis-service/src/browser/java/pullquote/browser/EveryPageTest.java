package pullquote.browser;

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
        new PageChecks(state::openFor).hasNoBarrier();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void fitsASmallTelephoneInTheDark(State state) {
        new PageChecks(state::openFor).fitsASmallTelephoneInTheDark();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void saysTheSameWithoutJavaScript(State state) {
        new PageChecks(state::openFor).saysTheSameWithoutJavaScript();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void keepsToItsContentSecurityPolicy(State state) {
        new PageChecks(state::openFor).keepsToItsContentSecurityPolicy();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void canBeUsedWithTheKeyboardAlone(State state) {
        new PageChecks(state::openFor).canBeUsedWithTheKeyboardAlone();
    }
}
