package pullquote.analysis.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SegmenterPropertyTest {

    private static final Segmenter SEGMENTER = Segmenter.load();

    @Property(tries = 200)
    void tokensAreOrderedAndReproduceTheText(@ForAll("texts") String text) {
        Document document = SEGMENTER.read(text);
        int end = 0;
        for (Token token : document.tokens()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(document.textOf(token.span())).isEqualTo(token.text()).isNotBlank();
            end = token.end();
        }
    }

    @Property(tries = 200)
    void sentencesLieInTheirParagraphsAndHoldTheirTokens(@ForAll("texts") String text) {
        Document document = SEGMENTER.read(text);
        for (Sentence sentence : document.sentences()) {
            assertThat(document.paragraphOf(sentence).span().contains(sentence.span()))
                    .isTrue();
            assertThat(document.tokensOf(sentence))
                    .allSatisfy(token ->
                            assertThat(sentence.span().contains(token.span())).isTrue());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> prose = Arbitraries.of(
                        "Mr. Ode ",
                        "said. ",
                        "\"We ",
                        "won\" ",
                        "’s ",
                        "\n\n",
                        "U.S. ",
                        "-",
                        "…",
                        "x",
                        "😀",
                        "1.5 ",
                        "ab".repeat(90))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(400), prose);
    }
}
