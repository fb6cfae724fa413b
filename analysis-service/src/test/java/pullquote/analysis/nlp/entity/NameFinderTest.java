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
        assertThat(names("Maria Keller of the Northern Trade Union told reporters in Lisbon that talks had failed."))
                .contains("Maria Keller PERSON", "Northern Trade Union ORGANIZATION", "Lisbon LOCATION");
    }

    @Test
    void possessiveIsOutsideAFullName() {
        assertThat(names("Peter Novak's lawyer said that he would appeal.")).contains("Peter Novak PERSON");
    }

    @Test
    void twoNationalitiesAreNoPlaces() {
        assertThat(names("The Portuguese minister met her Danish colleague.")).isEmpty();
    }

    @Test
    void textWithoutNamesHasNone() {
        assertThat(names("It rained for three days, and then it stopped.")).isEmpty();
    }

    @Test
    void titleIsOutsideTheName() {
        assertThat(names("President Ana Torres visited Larmouth on Monday.")).contains("Ana Torres PERSON");
    }

    @Test
    void possessiveIsOutsideTheNameWithEitherApostrophe() {
        assertThat(names("Torres's brother met Ana Torres’s lawyer in Kenya."))
                .containsExactly("Torres PERSON", "Ana Torres PERSON", "Kenya LOCATION");
    }

    @Test
    void nationalityIsNoPlace() {
        assertThat(names("The Kenyan ferry sank off Mombasa, French divers said."))
                .containsExactly("Mombasa LOCATION");
    }

    @Test
    void verbOfAHeadlineInTitleCaseIsNoPartOfAName() {
        assertThat(names("Ana Torres Accepts Mombasa's Invitation to Open Kenyan Harbour\n\nShe will travel in May."))
                .contains("Ana Torres PERSON", "Mombasa LOCATION");
    }

    @Test
    void capitalOfAnArticleThatOpensASentenceIsNotTheNames() {
        assertThat(
                        names(
                                "The Larmouth Port Authority closed two docks. \"The Larmouth Port Authority acted late,\" he said."))
                .containsExactly("Larmouth Port Authority ORGANIZATION", "Larmouth Port Authority ORGANIZATION");
    }

    @Test
    void placeThatIsNamedWithItsArticleKeepsIt() {
        assertThat(names("The Hague will hear the case in May.")).containsExactly("The Hague LOCATION");
    }

    @Test
    void personIsFoundInAHeadlineInCapitals() {
        assertThat(names("ANA TORRES TO VISIT MOMBASA IN MAY\n\nPresident Ana Torres will travel to Mombasa."))
                .contains("ANA TORRES PERSON");
    }

    @Test
    void placeIsFoundBeforeAHyphen() {
        assertThat(names("The Mombasa-based shipper signed in Kenya."))
                .containsExactly("Mombasa LOCATION", "Kenya LOCATION");
    }

    @Test
    void shortFormIsWhatTheFullFormIsElsewhereInTheDocument() {
        assertThat(names(
                        "Zeldox Holdings PLC said on Monday that it would close two plants. Shares of Zeldox Holdings PLC fell.\n\n"
                                + "Zeldox has been cutting jobs. Analysts said Zeldox would need money."))
                .contains("Zeldox Holdings PLC ORGANIZATION", "Zeldox ORGANIZATION")
                .doesNotContain("Zeldox PERSON", "Zeldox LOCATION");
    }

    private static List<String> names(String text) {
        Document document = SEGMENTER.read(text);
        return FINDER.find(document).stream()
                .map(mention -> document.textOf(mention.span()) + " " + mention.type())
                .toList();
    }
}
