package pullquote.analysis.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pullquote.analysis.client.ArticleList.Highlight;

class HitTextTest {

    @Test
    void cutsWhereTheWordsStand() {
        assertThat(HitText.of("the old pier", 100, List.of(new Highlight(2, 6), new Highlight(104, 107))))
                .containsExactly(new HitText("the ", false), new HitText("old", true), new HitText(" pier", false));
    }

    @Test
    void endsWithThePieceWhereAWordGoesOnBehindIt() {
        assertThat(HitText.of("the pier", 0, List.of(new Highlight(4, 12))))
                .containsExactly(new HitText("the ", false), new HitText("pier", true));
    }

    @Test
    void isOneStretchWhereNothingWasSearchedFor() {
        assertThat(HitText.of("the pier", 0, null)).containsExactly(new HitText("the pier", false));
    }
}
