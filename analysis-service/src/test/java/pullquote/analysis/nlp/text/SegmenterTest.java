package pullquote.analysis.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    private static final Segmenter SEGMENTER = Segmenter.load();

    @Test
    void lineWithoutAnEndOverTextIsAHeadline() {
        Document document = SEGMENTER.read("Ferry Sinks off Larmouth\n\nA ferry sank on Monday.");
        assertThat(document.headline()).isPresent();
        assertThat(document.sentences()).hasSize(2);
    }

    @Test
    void paragraphsDoNotShareASentence() {
        assertThat(SEGMENTER
                        .read("The harbour is closed\n\nBoats wait outside", false)
                        .sentences())
                .hasSize(2);
    }

    @Test
    void wordWithoutAnEndIsCutIntoTokensThatKeepItsText() {
        String text = "x".repeat(5_000);
        assertThat(String.join("", words(text))).isEqualTo(text);
    }

    @Test
    void pointOfATitleOrAnInitialDoesNotEndASentence() {
        assertThat(SEGMENTER
                        .read("Then Gov. Dale Whitcombe met Sen. Ida M. Rose. Mr. Osei was late.", false)
                        .sentences())
                .hasSize(2);
    }

    @Test
    void pointBehindASingleLetterEndsASentenceBeforeAnOpener() {
        assertThat(SEGMENTER
                        .read("They had built Terminal C. The others came later.", false)
                        .sentences())
                .hasSize(2);
    }

    @Test
    void titleKeepsItsPoint() {
        assertThat(words("Then Sen. Ida Rose left.")).containsExactly("Then", "Sen.", "Ida", "Rose", "left", ".");
    }

    private static List<String> words(String text) {
        return SEGMENTER.read(text, false).tokens().stream().map(Token::text).toList();
    }
}
