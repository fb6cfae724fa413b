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

    @Property(tries = 500)
    void everythingButWhiteSpaceIsInAToken(@ForAll("hostile") String text) {
        Document document = SEGMENTER.read(text);
        StringBuilder lost = new StringBuilder(text);
        for (Token token : document.tokens()) {
            for (int i = token.start(); i < token.end(); i++) {
                lost.setCharAt(i, ' ');
            }
        }
        assertThat(lost.chars().filter(c -> !isSpace(c))).isEmpty();
    }

    /** Java does not count the next-line character and the Mongolian vowel separator as white space, and patterns of line breaks do. */
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\u180e';
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Mr. Ode ",
                "\"",
                "\u2019s",
                "\n",
                "\r\n",
                "\u0085",
                "\u00a0",
                "\u180e",
                "\u2028",
                "\u200b",
                "\ufeff",
                "\ud800",
                "\udc00",
                "\u0000",
                "a.m.",
                ".",
                "!",
                "-",
                "e\u0301",
                " ",
                "\t",
                "********",
                "\"\"\"\"\"\"\"\"\"");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
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
