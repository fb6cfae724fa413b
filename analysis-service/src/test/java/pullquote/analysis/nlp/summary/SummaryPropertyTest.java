package pullquote.analysis.nlp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import pullquote.analysis.nlp.text.Segmenter;
import pullquote.analysis.nlp.text.Span;

class SummaryPropertyTest {

    private static final Segmenter SEGMENTER = Segmenter.load();
    private static final Summarizer SUMMARIZER = Summarizer.load();

    @Property(tries = 300)
    void sentencesStandInTheTextInOrderAndNeverMoreThanAsked(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 20) int sentences) {
        List<Span> summary =
                SUMMARIZER.summarize(SEGMENTER.read(text), sentences).sentences();
        assertThat(summary).isNotEmpty().hasSizeLessThanOrEqualTo(sentences);
        int end = 0;
        for (Span sentence : summary) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.end()).isLessThanOrEqualTo(text.length());
            assertThat(sentence.of(text))
                    .isNotBlank()
                    .isEqualTo(sentence.of(text).strip());
            end = sentence.end();
        }
    }

    @Property(tries = 100)
    void sameTextHasTheSameSummary(@ForAll("texts") String text) {
        assertThat(SUMMARIZER.summarize(SEGMENTER.read(text), 3))
                .isEqualTo(Summarizer.load().summarize(SEGMENTER.read(text), 3));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "The ferry sank on Monday.",
                "Mayor Ingrid Solheim resigned",
                " . ",
                ". ",
                "? ",
                "\n\n",
                "\n",
                " ",
                "\"",
                "(CNN) -- ",
                "By ",
                "PUBLISHED: ",
                "12:30",
                "Scroll down for video",
                "HOLMSTAD — ",
                "he said",
                "’",
                "J.",
                "Mr.",
                "É",
                "渡轮。",
                "😀",
                "\u00a0",
                "He",
                ":",
                "|");
        return pieces.list().ofMinSize(0).ofMaxSize(40).map(list -> String.join("", list) + " ferry");
    }
}
