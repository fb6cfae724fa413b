package pullquote.article.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many of the papers that print an agency's story are found from one of them, and how much else. */
class NearCopiesTest {

    private static final double ALIKE = 0.5;

    @Test
    void papersWithTheSameStoryAreFoundAndOthersOnTheSameTopicAreNot() {
        List<Paper> papers = papers(60, 5, 3);
        int found = 0;
        int wanted = 0;
        int wrong = 0;
        int candidates = 0;
        for (int a = 0; a < papers.size(); a++) {
            for (int b = a + 1; b < papers.size(); b++) {
                Paper one = papers.get(a);
                Paper other = papers.get(b);
                boolean candidate = one.sharesBand(other);
                boolean copy = candidate && one.shingles.containment(other.shingles) >= ALIKE;
                boolean same = one.story == other.story;
                candidates += candidate ? 1 : 0;
                wanted += same ? 1 : 0;
                found += same && copy ? 1 : 0;
                wrong += !same && copy ? 1 : 0;
            }
        }
        double recall = (double) found / wanted;
        double precision = (double) found / (found + wrong);
        System.out.printf(
                "Near-copies: %d papers, %d pairs of copies, recall %.3f, precision %.3f, %d candidates%n",
                papers.size(), wanted, recall, precision, candidates);
        assertThat(recall).isGreaterThan(0.95);
        assertThat(precision).isGreaterThan(0.97);
    }

    @Test
    void caseAndPunctuationMakeNoOtherText() {
        Shingles one = Shingles.of("The mayor\u2019s office \u2014 said: \u201cThe bridge is closed.\u201d");
        Shingles other = Shingles.of("the Mayor's office said the bridge is closed");
        assertThat(one.size()).isPositive();
        assertThat(one.containment(other)).isEqualTo(1);
    }

    @Test
    void textWithoutSpacesIsReadByItsCharacters() {
        Shingles one = Shingles.of("\u5e02\u957f\u5ba3\u5e03\u6865\u6881\u5173\u95ed\u4e09\u5929");
        assertThat(one.size()).isEqualTo(7);
    }

    @Test
    void shortTextHasNoSketch() {
        assertThat(Sketch.of("The bridge is closed.")).isEmpty();
        assertThat(Sketch.of("")).isEmpty();
    }

    private static List<Paper> papers(int topics, int stories, int editions) {
        WireStories wire = new WireStories(7);
        List<Paper> papers = new ArrayList<>();
        int number = 0;
        for (int t = 0; t < topics; t++) {
            WireStories.Topic topic = wire.topic();
            for (int s = 0; s < stories; s++) {
                List<String> story = wire.story(topic);
                number++;
                papers.add(Paper.of(number, story));
                for (int e = 0; e < editions; e++) {
                    papers.add(Paper.of(number, wire.edited(story, topic)));
                }
            }
        }
        return papers;
    }

    private record Paper(int story, Shingles shingles, Set<Integer> bands) {

        static Paper of(int story, List<String> paragraphs) {
            Shingles shingles = Shingles.of(String.join("\n\n", paragraphs));
            Set<Integer> bands = new HashSet<>();
            Arrays.stream(Sketch.of(shingles)).forEach(bands::add);
            return new Paper(story, shingles, bands);
        }

        boolean sharesBand(Paper other) {
            return bands.stream().anyMatch(other.bands::contains);
        }
    }
}
