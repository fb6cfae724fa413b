package pullquote.analysis.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullquote.analysis.across.Interval;
import pullquote.analysis.across.TimelineRow;

class TimelineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);

    @Test
    void tallestBarFillsTheFieldAndStandsOnItsFloor() {
        Timeline timeline = Timeline.of(List.of(row(0, 4), row(7, 1), row(14, 0)), Interval.WEEK);

        assertThat(timeline.bars()).extracting(Timeline.Bar::height).containsExactly(100, 25, 0);
        assertThat(timeline.bars())
                .allSatisfy(bar -> assertThat(bar.y() + bar.height()).isEqualTo(100));
        assertThat(timeline.width()).isEqualTo(30);
    }

    @Test
    void chartIsToldInWordsToo() {
        assertThat(Timeline.of(List.of(row(0, 4), row(7, 1)), Interval.WEEK).label())
                .isEqualTo("Articles by week, from Week of 31 Aug 2026 to Week of 7 Sep 2026; 4 at most");
    }

    @Test
    void oneArticleAmongThousandsIsStillSeen() {
        assertThat(Timeline.of(List.of(row(0, 5000), row(1, 1)), Interval.DAY).bars())
                .extracting(Timeline.Bar::height)
                .containsExactly(100, 1);
    }

    @Test
    void nothingIsAnEmptyChart() {
        assertThat(Timeline.of(List.of(), Interval.DAY).bars()).isEmpty();
    }

    private static TimelineRow row(int days, long articles) {
        return new TimelineRow(MONDAY.plusDays(days), articles, articles, 0, 0);
    }
}
