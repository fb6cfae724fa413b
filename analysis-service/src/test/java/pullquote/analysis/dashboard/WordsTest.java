package pullquote.analysis.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we built it               | we built it",
                "'we built it,'            | we built it",
                "we built it for the ferry | we built it for the …",
                "we built, for the ferries | we built, for the …",
                "we built it for you. Then | we built it for you …",
                "aaaaaaaaaaaaaaaaaaaaaaaaa | aaaaaaaaaaaaaaaaaaaaa …",
                "aaaaaaaaaaaaaaaaaaaa😀aaa | aaaaaaaaaaaaaaaaaaaa …",
            })
    void shortenedEndsBetweenTwoWords(String text, String expected) {
        assertThat(Words.shortened(text, 21)).isEqualTo(expected);
    }
}
