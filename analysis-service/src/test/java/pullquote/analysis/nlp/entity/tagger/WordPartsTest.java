package pullquote.analysis.nlp.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Mombasa|Mombasa",
                "Mombasa's|Mombasa 's",
                "Torres’|Torres ’",
                "Mombasa-based|Mombasa - based",
                "U.S.-led|U.S. - led",
                "Seo-jun's|Seo - jun 's",
                "1990-95|1990-95",
                "-based|-based",
                "'s|'s",
                "-|-"
            })
    void possessivesAndHyphensBetweenLettersAreWordsOfTheirOwn(String word, String parts) {
        List<String> found =
                WordParts.of(word).stream().map(part -> part.of(word)).toList();
        assertThat(found).containsExactly(parts.split(" "));
    }
}
