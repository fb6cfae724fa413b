package pullquote.analysis.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullquote.analysis.follow.FollowerView;
import pullquote.analysis.follow.FollowerView.GenerationView;

class StandingTest {

    private static final Instant NOON = Instant.parse("2026-09-02T12:00:00Z");

    @Test
    void nothingIsSaidWhereAllIsInTheFigures() {
        assertThat(standing("following", 1)).isEmpty();
    }

    @Test
    void figuresThatFillSaySo() {
        assertThat(standing("catching-up", 0.25)).contains("still filling", "25 %");
    }

    @Test
    void figuresThatNobodyKeepsUpToDateSayOfWhenTheyAre() {
        assertThat(standing("waiting", 1)).contains("may be out of date", "2 September 2026, 12:00 UTC");
    }

    @Test
    void figuresBeforeTheFirstArticleSayThatTheyCome() {
        assertThat(Standing.of(new FollowerView("catching-up", true, 0, 0, null, List.of(), List.of())))
                .contains("being analysed");
    }

    private static String standing(String state, double progress) {
        GenerationView serving = new GenerationView("1.0.0", "serving", 1, 1, progress, NOON);
        return Standing.of(new FollowerView(state, true, 0, 0, null, List.of(serving), List.of()));
    }
}
