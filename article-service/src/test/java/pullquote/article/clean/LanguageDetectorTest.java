package pullquote.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    static Stream<String> samples() {
        return GoldenArticles.read("", "languages.tsv").lines();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aParagraphTellsItsLanguage(String sample) {
        String[] tagAndText = sample.split("\t");
        LanguageDetector.Guess guess = LanguageDetector.detect(tagAndText[1]);
        assertThat(guess.tag()).isEqualTo(tagAndText[0]);
        assertThat(guess.confidence()).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fewWordsAreNeverSureOfTheWrongLanguage(String sample) {
        String[] tagAndText = sample.split("\t");
        for (int end = 10; end < tagAndText[1].length(); end += 10) {
            LanguageDetector.Guess guess = LanguageDetector.detect(tagAndText[1].substring(0, end));
            if (!guess.tag().equals(tagAndText[0])) {
                assertThat(guess.confidence()).isLessThan(0.9);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12 345 678", "!?", "\uD83D\uDE00"})
    void textWithoutLettersHasNoLanguage(String text) {
        assertThat(LanguageDetector.detect(text)).isEqualTo(new LanguageDetector.Guess("und", 0));
    }

    @Test
    void namesAndNumbersAloneAreNoLanguageForSure() {
        String results =
                "Storr 6.31 Voll 6.40 Reith 6.44 Brindle 6.52 Koren 7.01 Lind 7.12 Ambrose 7.15 Hask 7.20 Birk 7.31 Morrow 7.40 "
                        + "Quill 7.41 Reyle 7.52 Oslo 7.59 Brandt 8.02";
        assertThat(LanguageDetector.detect(results).confidence()).isLessThan(0.5);
    }

    @Test
    void foreignWordsInAnEnglishTextDoNotChangeIt() {
        String text =
                "The film Das Boot und der Rest opened on Friday. Its maker, who is from the Netherlands, said that the word Fernweh has no "
                        + "counterpart in any of the languages that she knows, and that she would not translate it for the sake of those who want it easy.";
        assertThat(LanguageDetector.detect(text).tag()).isEqualTo("en");
    }
}
