package pullquote.analysis.nlp.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;
import pullquote.analysis.nlp.text.Span;

class SummarizerTest {

    private static final Segmenter SEGMENTER = Segmenter.load();
    private static final Summarizer SUMMARIZER = Summarizer.load();

    private static final String FERRY = """
            Lake Ferry Returns to Service After Two Years

            HOLMSTAD (Nordland Press) — The ferry across Lake Orsund returned to service on Monday after two years of repairs that cost the county 41 million crowns.

            It left the quay at Holmstad at 6:10 a.m. with 212 passengers on board.

            County mayor Ingrid Solheim said the repairs had taken a year longer than planned because the shipyard went bankrupt. "We should have seen it coming," Solheim said.

            But what would you have done?

            The ferry carries 1,400 commuters a day between Holmstad and the east shore. During the repairs they drove 70 kilometres around the lake.

            Opposition leader Tor Brekke asked for an inquiry into the costs of the ferry, which rose from 18 million to 41 million crowns.

            Scroll down for video
            """;

    private static List<String> summary(String text, SummaryOptions options) {
        Document document = SEGMENTER.read(text);
        return SUMMARIZER.summarize(document, options).sentences().stream()
                .map(document::textOf)
                .toList();
    }

    private static List<String> summary(String text, int sentences) {
        return summary(text, SummaryOptions.ofSentences(sentences));
    }

    @Test
    void newsIsWhatTheSummaryTells() {
        assertThat(summary(FERRY, 2))
                .containsExactly(
                        "The ferry across Lake Orsund returned to service on Monday after two years of repairs that cost the county 41 million crowns.",
                        "County mayor Ingrid Solheim said the repairs had taken a year longer than planned because the shipyard went bankrupt.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 20})
    void asManySentencesAsAskedWhereTheTextHasThem(int sentences) {
        assertThat(summary(FERRY, sentences)).hasSize(Math.min(sentences, 8));
    }

    @Test
    void datelineStaysOutside() {
        assertThat(summary(FERRY, 1)).first().asString().startsWith("The ferry across");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Pat Ellery and Jo Marsh",
                "By . Pat Ellery . PUBLISHED: . 14:11 EST, 25 October 2013 . | . UPDATED: . 15:36 EST, 25 October 2013 .",
                "By . Pat Ellery .",
                "Last updated at 3:31 PM on 19th July 2011 .",
                "Published: 3 March 2021, 10:14 GMT",
                "Scroll down for video .",
                "Click here for all the latest lake news.",
                "Read more: Ferries of the north and where to find them",
                "Sign up for our morning newsletter and never miss a ferry",
                "Follow @harbourdesk on our channel for more.",
                "3 March 2021, 10:14",
            })
    void furnitureIsNeverInTheSummary(String furniture) {
        String text = "Ferry Sinks\n\n" + furniture + (furniture.endsWith(".") ? " " : "\n\n")
                + "The ferry across Lake Orsund sank on Monday in a storm. Nobody was hurt when the ferry went down near Holmstad.";
        assertThat(summary(text, 20))
                .containsExactly(
                        "The ferry across Lake Orsund sank on Monday in a storm.",
                        "Nobody was hurt when the ferry went down near Holmstad.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (CNN) -- The ferry sank in a storm off Holmstad.|The ferry sank in a storm off Holmstad.
            (CNN)The ferry sank in a storm off Holmstad.|The ferry sank in a storm off Holmstad.
            Holmstad, Norland (CNN) -- The ferry sank in a storm.|The ferry sank in a storm.
            HOLMSTAD, Norland, Jan. 4 (Reuters) - The ferry sank in a storm.|The ferry sank in a storm.
            HOLMSTAD — The ferry sank in a storm.|The ferry sank in a storm.
            HOLMSTAD (AP) — The ferry sank in a storm.|The ferry sank in a storm.
            Holmstad (the town) has lost its ferry in a storm.|Holmstad (the town) has lost its ferry in a storm.
            The ferry - 40 years old - sank in a storm.|The ferry - 40 years old - sank in a storm.
            """)
    void sentenceStartsAfterItsDateline(String text, String sentence) {
        assertThat(summary(text, 1)).containsExactly(sentence);
    }

    @Test
    void summaryDoesNotOpenWithAPronounWhereAnotherSentenceIsAsGood() {
        String text = "He said the dam at Varn would hold. "
                + "Engineer Ruben Aasen told the council of Varn on Tuesday that the dam would hold through the spring flood.";
        assertThat(summary(text, 1)).first().asString().startsWith("Engineer Ruben Aasen");
    }

    @Test
    void questionToTheReaderIsLeftOut() {
        String text = "Would you pay 40 crowns to cross Lake Orsund by ferry every morning? "
                + "Commuters will pay 40 crowns to cross Lake Orsund by ferry from Monday. "
                + "The county raised the fare from 25 crowns to pay for repairs.";
        assertThat(summary(text, 2)).noneMatch(sentence -> sentence.endsWith("?"));
    }

    @Test
    void repeatedSentenceIsTakenOnce() {
        String repeated = "The council of Varn closed the bridge over the Varn on Tuesday.";
        String text = repeated + " " + repeated
                + " Lorries must drive around by Holmstad until June, the council said. " + repeated;
        assertThat(summary(text, 2)).containsOnlyOnce(repeated);
    }

    @Test
    void stopsAtTheEndsOfLinesDoNotCutASentence() {
        String text =
                "Two lawyers for the town of Varn . claim that the bridge was closed without . notice. The council denies it.";
        assertThat(summary(text, 1))
                .containsExactly(
                        "Two lawyers for the town of Varn . claim that the bridge was closed without . notice.");
    }

    @Test
    void headlineAloneIsItsOwnSummary() {
        assertThat(summary("Lake Ferry Returns to Service", 3)).containsExactly("Lake Ferry Returns to Service");
    }

    @Test
    void headlineOverFurnitureAloneIsTheSummary() {
        Document document = SEGMENTER.read("Lake Ferry Returns to Service\n\n***", true);
        assertThat(SUMMARIZER.summarize(document, 3).sentences())
                .extracting(document::textOf)
                .containsExactly("Lake Ferry Returns to Service");
    }

    @Test
    void oneSentenceIsItsOwnSummary() {
        assertThat(summary("Ferry sinks.", 3)).containsExactly("Ferry sinks.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n ", "***", "— … —"})
    void textWithoutAWordHasNoSummary(String text) {
        assertThatThrownBy(() -> summary(text, 3))
                .isInstanceOf(EmptyTextException.class)
                .hasMessageContaining("at least one word");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 30, 60, 100})
    void budgetOfWordsIsKept(int words) {
        int used = summary(FERRY, SummaryOptions.ofWords(words)).stream()
                .mapToInt(sentence -> sentence.split("\\s+").length)
                .sum();
        assertThat(used).isBetween(words / 2, words);
    }

    @Test
    void shortestSentenceStandsWhereTheBudgetIsTooSmallForAny() {
        assertThat(summary(FERRY, SummaryOptions.ofWords(1))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0", "21", "-1"})
    void lengthOutsideOfOneToTwentyIsRefused(int sentences) {
        assertThatThrownBy(() -> SummaryOptions.ofSentences(sentences))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 20");
    }

    @Test
    void focusKeepsToSentencesThatNameIt() {
        Document document = SEGMENTER.read(FERRY);
        List<Span> solheim = mentions(FERRY, "Solheim");
        Summary summary =
                SUMMARIZER.summarize(document, SummaryOptions.ofSentences(3).about(solheim));
        assertThat(summary.sentences())
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(document.textOf(sentence)).contains("Solheim"));
        assertThat(summary.reasons())
                .allSatisfy(reasons -> assertThat(reasons).contains("names what the summary is about"));
    }

    @Test
    void focusThatNoSentenceNamesGivesAnEmptySummary() {
        Document document = SEGMENTER.read(FERRY);
        assertThat(SUMMARIZER
                        .summarize(document, SummaryOptions.ofSentences(3).about(List.of(new Span(0, 4))))
                        .sentences())
                .isEmpty();
    }

    private static List<Span> mentions(String text, String name) {
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            spans.add(new Span(at, at + name.length()));
        }
        return spans;
    }

    @Test
    void everySentenceHasReasons() {
        Document document = SEGMENTER.read(FERRY);
        Summary summary = SUMMARIZER.summarize(document, 1);
        assertThat(summary.reasons())
                .singleElement()
                .asString()
                .contains("sentence 1 of 8", "words of the headline: Ferry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Fähre über den Orsundsee fährt wieder. Am Montag legte sie in Holmstad ab. Die Reparatur dauerte zwei Jahre. Der Landrat war froh.",
                "Паром через озеро снова ходит. В понедельник он отошёл от причала. Ремонт длился два года. Мэр был рад.",
                "湖上渡轮恢复运营。星期一早上渡轮离开码头。修理花了两年时间。市长很高兴。",
                "عادت العبارة إلى الخدمة. غادرت الرصيف يوم الاثنين. استغرقت الإصلاحات عامين. كان العمدة سعيدا.",
            })
    void otherLanguagesGetASummaryToo(String text) {
        assertThat(summary(text, 2))
                .hasSizeBetween(1, 2)
                .allSatisfy(sentence -> assertThat(text).contains(sentence));
    }

    @Test
    void costGrowsWithTheLengthOfTheText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append("Councillor Number")
                    .append(i % 97)
                    .append(" of ward ")
                    .append(i)
                    .append(" spoke about bridge ")
                    .append(i % 1009)
                    .append(" and the toll on it. ");
        }
        Document document = SEGMENTER.read(text.toString());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(SUMMARIZER.summarize(document, 20).sentences()).hasSize(20));
    }
}
