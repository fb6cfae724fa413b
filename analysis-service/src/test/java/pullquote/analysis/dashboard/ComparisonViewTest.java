package pullquote.analysis.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pullquote.analysis.client.Comparison;
import pullquote.analysis.client.Comparison.Change;
import pullquote.analysis.client.Comparison.Passage;
import pullquote.analysis.client.Comparison.Side;
import pullquote.analysis.client.StoredArticle;
import pullquote.analysis.dashboard.ComparisonView.Stretch;

class ComparisonViewTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void showsWhatWasReplacedBeforeWhatReplacesIt() {
        assertThat(compared("A pier.", new Change(new Passage("old", 2, 5), new Passage("pier", 2, 6))))
                .containsExactly(List.of(
                        new Stretch("same", "A "),
                        new Stretch("deleted", "old"),
                        new Stretch("inserted", "pier"),
                        new Stretch("same", ".")));
    }

    @Test
    void givesAParagraphThatIsGoneAParagraphOfItsOwn() {
        assertThat(compared("A.\n\nC.", new Change(new Passage("B.\n\n", 4, 8), new Passage("", 4, 4))))
                .containsExactly(
                        List.of(new Stretch("same", "A.")),
                        List.of(new Stretch("deleted", "B.")),
                        List.of(new Stretch("same", "C.")));
    }

    private static List<List<Stretch>> compared(String body, Change... changes) {
        StoredArticle newer = JSON.convertValue(
                Map.of("id", new UUID(0, 1), "body", body, "contentHash", "sha256:0"), StoredArticle.class);
        Side side = new Side(1, Instant.EPOCH);
        return ComparisonView.of(newer, new Comparison(side, side, List.of(), List.of(changes)))
                .paragraphs();
    }
}
