package pullquote.analysis.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void sevenDaysEndToday() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Question question = Question.of(null, null, null, null, "7");

        assertThat(question.selection().from()).contains(today.minusDays(6));
        assertThat(question.rows("/v1/entities").toString()).isEqualTo("/v1/entities?from=" + today.minusDays(6));
        assertThat(question.periods("/entities", ""))
                .filteredOn(Question.Choice::chosen)
                .extracting(Question.Choice::value)
                .containsExactly("/entities?days=7");
    }

    @Test
    void lastDayOfARangeIsPartOfIt() {
        Question question = Question.of("pier", null, "2026-03-01", "2026-03-31", "7");

        assertThat(question.selection().from()).contains(LocalDate.of(2026, 3, 1));
        assertThat(question.selection().to()).contains(LocalDate.of(2026, 4, 1));
        assertThat(question.page("/entities").toString()).isEqualTo("/entities?q=pier&from=2026-03-01&to=2026-03-31");
        assertThat(question.rows("/v1/entities").toString())
                .isEqualTo("/v1/entities?q=pier&from=2026-03-01&to=2026-04-01");
        assertThat(question.periods("/entities", "PERSON"))
                .noneMatch(Question.Choice::chosen)
                .last()
                .extracting(Question.Choice::value)
                .isEqualTo("/entities?q=pier&type=PERSON");
    }

    @Test
    void periodThatNobodyOffersAndDateThatIsNoneAreAllTime() {
        assertThat(Question.of(null, null, null, null, "1000000000000")
                        .selection()
                        .from())
                .isEmpty();
        assertThat(Question.of(null, null, "2026-02-30", "yesterday", null).isAny())
                .isFalse();
    }

    @Test
    void clusterThatIsNoNumberDoesNotFilter() {
        Question question = Question.of(null, null, null, null, null).by(null, null, "x");

        assertThat(question.quotes().cluster()).isEmpty();
        assertThat(question.isAny()).isFalse();
    }

    @Test
    void nulIsLeftOut() {
        assertThat(Question.of("pi\u0000er", null, null, null, null).selection().q())
                .contains("pier");
    }
}
