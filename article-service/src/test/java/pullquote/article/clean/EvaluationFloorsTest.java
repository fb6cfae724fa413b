package pullquote.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What must not get worse on the pages of the scoring kit beside the project. The shipped model has learned from these very pages, so the
 * figures are floors against accidents, not measures: those are the cross-validated ones in the model card.
 */
class EvaluationFloorsTest {

    private static final Path DATA = Path.of("../../shared/eval/data");

    @BeforeEach
    void dataIsThere() {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.isDirectory(DATA), "skipped: there is no ../shared/eval beside the project");
    }

    @Test
    void wholeArticlesAreFound() {
        CleanerScores scores = new CleanerScores();
        for (EvaluationPages.Page page : EvaluationPages.read(DATA.resolve("extraction.zyte.dev.jsonl"))) {
            scores.addText(
                    page.answer().get("gold").asText(),
                    CleanerEvaluation.answer(page).path("text").asText());
        }
        assertThat(scores.textF1()).isGreaterThan(0.97);
    }

    @Test
    void piecesOfArticlesAreKeptAndPiecesOfFurnitureAreNot() {
        CleanerScores scores = new CleanerScores();
        int dates = 0;
        int right = 0;
        for (EvaluationPages.Page page : EvaluationPages.read(DATA.resolve("extraction.trafilatura.dev.jsonl"))) {
            ObjectNode answer = CleanerEvaluation.answer(page);
            List<String> with = EvaluationPages.texts(page.answer().get("with"));
            scores.addPieces(
                    with,
                    EvaluationPages.texts(page.answer().get("without")),
                    answer.path("text").asText());
            if (page.answer().path("date").isTextual()) {
                dates++;
                right += answer.path("date")
                                .asText()
                                .startsWith(page.answer().path("date").asText())
                        ? 1
                        : 0;
            }
        }
        assertThat(scores.piecesF1()).isGreaterThan(0.94);
        assertThat((double) right / dates).isGreaterThan(0.92);
    }
}
