package pullquote.analysis.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;

class NameFinderTest {

    private static final Segmenter SEGMENTER = Segmenter.load();
    private static final NameFinder FINDER = NameFinder.load();

    @Test
    void namesOfPersonsOrganizationsAndPlacesAreToldApart() {
        assertThat(found("Maria Keller of the Northern Trade Union told reporters in Lisbon that talks had failed."))
                .contains("PERSON Maria Keller", "ORGANIZATION Northern Trade Union", "LOCATION Lisbon");
    }

    @Test
    void possessiveIsOutsideTheName() {
        assertThat(found("Peter Novak's lawyer said that he would appeal.")).contains("PERSON Peter Novak");
    }

    @Test
    void nationalityIsNoPlace() {
        assertThat(found("The Portuguese minister met her Danish colleague.")).isEmpty();
    }

    @Test
    void textWithoutNamesHasNone() {
        assertThat(found("It rained for three days, and then it stopped.")).isEmpty();
    }

    private static List<String> found(String text) {
        Document document = SEGMENTER.read(text, false);
        return FINDER.find(document).stream()
                .map(mention -> mention.type() + " " + document.textOf(mention.span()))
                .toList();
    }
}
