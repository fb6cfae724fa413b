package pullquote.analysis.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiltersTest {

    @Test
    void lastDayOfAPeriodIsPartOfIt() {
        Filters filters = Filters.of(null, null, "2026-09-01", "2026-09-30", null);

        assertThat(filters.query().to()).isEqualTo("2026-10-01");
        assertThat(filters.address("/", "")).isEqualTo("/?from=2026-09-01&to=2026-09-30");
    }

    @Test
    void dayThatIsNoneDoesNotFilter() {
        assertThat(Filters.of(null, null, "2026-02-30", "soon", null).isAny()).isFalse();
    }

    @Test
    void bestMatchNeedsWordsToMatch() {
        assertThat(Filters.of(" ", null, null, null, "relevance").query().sort())
                .isEmpty();
        assertThat(Filters.of("pier", null, null, null, "relevance").query().sort())
                .isEqualTo("relevance");
    }

    @Test
    void wordsOfAnAddressAreEncoded() {
        assertThat(Filters.of("\"a & b\"", "Ärzte", null, null, null).address("/", "x="))
                .isEqualTo("/?q=%22a+%26+b%22&publisher=%C3%84rzte&cursor=x%3D");
    }
}
