package pullquote.analysis.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.Mention;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.summary.EmptyTextException;
import pullquote.analysis.nlp.summary.Summary;
import pullquote.analysis.nlp.text.Span;

/** What holds for every stage together, whatever the text. */
class AnalyzerPropertyTest {

    private static final Analyzer ANALYZER = Analyzer.load();

    @Property(tries = 200)
    void everySpanStandsInTheTextAndHoldsSomething(@ForAll("texts") String text) {
        Analysis analysis = analysisOf(text);
        analysis.summary().sentences().forEach(span -> assertStandsIn(text, span));
        for (Entity entity : analysis.entities()) {
            entity.mentions().stream().map(Mention::span).forEach(span -> assertStandsIn(text, span));
        }
        for (Quotation quotation : analysis.quotations()) {
            quotation.parts().forEach(span -> assertStandsIn(text, span));
            quotation.cue().ifPresent(span -> assertStandsIn(text, span));
            quotation.speaker().ifPresent(speaker -> assertStandsIn(text, speaker.span()));
        }
    }

    @Property(tries = 200)
    void entitiesAreSortedByCountAndThenByFirstMention(@ForAll("texts") String text) {
        List<Entity> entities = analysisOf(text).entities();
        for (int i = 1; i < entities.size(); i++) {
            Entity before = entities.get(i - 1);
            Entity after = entities.get(i);
            assertThat(before.count()).isGreaterThanOrEqualTo(after.count());
            if (before.count() == after.count()) {
                assertThat(before.mentions().get(0).start())
                        .isLessThanOrEqualTo(after.mentions().get(0).start());
            }
        }
    }

    @Property(tries = 50)
    void sameTextHasTheSameAnalysis(@ForAll("texts") String text) {
        assertThat(analysisOf(text)).isEqualTo(analysisOf(text));
    }

    private static Analysis analysisOf(String text) {
        try {
            return ANALYZER.analyze(text, 3);
        } catch (EmptyTextException e) {
            // Not a word in it: nothing to check, and nothing but this may be thrown.
            return new Analysis(new Summary(List.of()), List.of(), List.of());
        }
    }

    private static void assertStandsIn(String text, Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.of(text)).isNotBlank().isEqualTo(span.of(text).strip());
    }

    /** News in pieces, put together in ways that no editor would, with any characters at all between them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Mayor Ingrid Solheim",
                "Solheim",
                "the Harbour Authority (HA)",
                "HA",
                "Ada Winter's",
                "Elmsworth",
                "the minister",
                "she",
                "he",
                "a source close to the talks",
                " said ",
                " told reporters ",
                ", according to ",
                " said that ",
                " added",
                ":",
                "“",
                "”",
                "\"",
                "‘",
                "’",
                "'",
                ",",
                ".",
                " ",
                "\n\n",
                "\n",
                "?",
                "…",
                "—",
                "the ferry is late",
                "We will see",
                "no one was hurt",
                "on Monday",
                "$5 million",
                "12 percent",
                "(",
                ")",
                "\ud83d\ude00",
                "\u00a0",
                "\ufeff",
                "İ",
                "ß",
                "e\u0301");
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(12);
        return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, anything))
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }
}
