package pullquote.analysis.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void sevenDaysEndToday() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Question question = new Question("", "", "7", "", "", "", today);

        assertThat(question.selection().from()).contains(today.minusDays(6));
        assertThat(question.rows("/v1/entities").toString()).isEqualTo("/v1/entities?from=" + today.minusDays(6));
    }

    @Test
    void periodThatNobodyOffersIsAllTime() {
        assertThat(Question.of(null, null, "1000000000000").selection().from()).isEmpty();
    }

    @Test
    void clusterThatIsNoNumberDoesNotFilter() {
        Question question = Question.of(null, null, null).by(null, null, "x");

        assertThat(question.quotes().cluster()).isEmpty();
        assertThat(question.isAny()).isFalse();
    }

    @Test
    void nulIsLeftOut() {
        assertThat(Question.of("pi\u0000er", null, null).selection().q()).contains("pier");
    }
}
