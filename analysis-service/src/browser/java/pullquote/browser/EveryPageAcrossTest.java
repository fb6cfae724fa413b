package pullquote.browser;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pullquote.analysis.follow.AnalysesDatabase;
import pullquote.analysis.follow.ArticlesForTests;

/** What holds for each page across articles in each state, over a real database. */
@QuarkusTest
@QuarkusTestResource(value = AnalysesDatabase.class, restrictToAnnotatedClass = true)
class EveryPageAcrossTest {

    ArticlesForTests articles;

    @BeforeEach
    void fill() {
        Archive.fill(articles);
    }

    @ParameterizedTest
    @EnumSource(AcrossState.class)
    void hasNoBarrier(AcrossState state) {
        new PageChecks(state::openFor).hasNoBarrier();
    }

    @ParameterizedTest
    @EnumSource(AcrossState.class)
    void fitsASmallTelephoneInTheDark(AcrossState state) {
        new PageChecks(state::openFor).fitsASmallTelephoneInTheDark();
    }

    @ParameterizedTest
    @EnumSource(AcrossState.class)
    void saysTheSameWithoutJavaScript(AcrossState state) {
        new PageChecks(state::openFor).saysTheSameWithoutJavaScript();
    }

    @ParameterizedTest
    @EnumSource(AcrossState.class)
    void keepsToItsContentSecurityPolicy(AcrossState state) {
        new PageChecks(state::openFor).keepsToItsContentSecurityPolicy();
    }

    @ParameterizedTest
    @EnumSource(AcrossState.class)
    void canBeUsedWithTheKeyboardAlone(AcrossState state) {
        new PageChecks(state::openFor).canBeUsedWithTheKeyboardAlone();
    }
}
