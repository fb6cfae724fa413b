package pullquote.analysis.nlp.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;

class QuoteCasesTest {

    private static final Segmenter SEGMENTER = Segmenter.load();
    private static final QuoteFinder FINDER = QuoteFinder.load();

    static Stream<QuoteCase> cases() {
        return Stream.of("marks.cases", "cues.cases", "speakers.cases").flatMap(name -> QuoteCase.read(name).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void quotationsAreAsTheTableSays(QuoteCase theCase) {
        Document document = SEGMENTER.read(theCase.text(), false);
        List<String> found = FINDER.find(document, theCase.entities()).stream()
                .map(quotation -> QuoteCase.line(quotation, document))
                .toList();
        assertThat(blanked(found, theCase.expected())).containsExactlyElementsOf(theCase.expected());
    }

    /** Puts a question mark where the table does not care. */
    private static List<String> blanked(List<String> found, List<String> expected) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String[] fields = found.get(i).split(" \\| ?", -1);
            String[] wanted = i < expected.size() ? expected.get(i).split(" \\| ?", -1) : new String[0];
            for (int f = 0; f < Math.min(fields.length, wanted.length); f++) {
                fields[f] = wanted[f].equals("?") ? "?" : fields[f];
            }
            result.add(String.join(" | ", fields).trim());
        }
        return result;
    }
}
