package pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void blankLinesPartParagraphsWhateverTheirLineEnds() {
        assertThat(ArticleText.paragraphs("\n One\r\n two.\r\n \t\r\nThree\u00a0four.\u2029\u2029Five \n"))
                .containsExactly("One two.", "Three four.", "Five");
        assertThat(ArticleText.paragraphs("One\r\ntwo")).containsExactly("One two");
        assertThat(ArticleText.paragraphs(" \n\n ")).isEmpty();
    }

    /** The rule in one line, for all mixtures of white space. */
    @Property
    void paragraphsAreWhatTheRuleSays(
            @ForAll @Chars({'a', 'b', ' ', '\n', '\r', '\t', '\u00a0', '\u2028', '\u0085'}) String body) {
        List<String> expected = Stream.of(body.replace("\r\n", "\n").split("(?:\\R[\\s\\u00a0]*){2,}"))
                .map(ArticleText::oneLine)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        assertThat(ArticleText.paragraphs(body)).isEqualTo(expected);
    }
}
