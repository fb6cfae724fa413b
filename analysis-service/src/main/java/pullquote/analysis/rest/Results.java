package pullquote.analysis.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.AnalysisOptions;
import pullquote.analysis.nlp.Analyzer;
import pullquote.analysis.nlp.entity.Entity;

/** An analysis and what the caller wants to see of it. */
record Results(
        Optional<UUID> articleId, Source source, Analysis analysis, Parameters parameters, AnalysisOptions options) {

    /** What all forms of this result have in their entity tags: the text, the analyzer, and what was asked for. */
    String tag(String part) {
        int asked = List.of(
                        part,
                        options,
                        parameters.types(),
                        parameters.explain(),
                        parameters.bySalience(),
                        source.english())
                .toString()
                .hashCode();
        return source.contentHash().substring(7, 23) + "-" + Analyzer.VERSION + "-" + Integer.toHexString(asked);
    }

    AnalysisView whole() {
        boolean english = source.english();
        return new AnalysisView(
                articleId.orElse(null),
                source.contentHash(),
                Analyzer.VERSION,
                new AnalysisView.SummaryView(sentences()),
                english ? entities() : null,
                english ? quotes() : null,
                english ? null : problems());
    }

    AnalysisView.ArticleSummary summaryOf(UUID id) {
        return new AnalysisView.ArticleSummary(id, source.contentHash(), Analyzer.VERSION, sentences());
    }

    <T> AnalysisView.ArticleItems<T> items(UUID id, List<T> items) {
        return new AnalysisView.ArticleItems<>(id, source.contentHash(), Analyzer.VERSION, items);
    }

    private List<SentenceView> sentences() {
        return SentenceView.of(source.text(), analysis.summary(), parameters.explain());
    }

    List<EntityView> entities() {
        Comparator<Entity> order = parameters.bySalience()
                ? Comparator.comparingDouble(Entity::salience).reversed()
                : (a, b) -> 0;
        return analysis.entities().stream()
                .filter(entity -> parameters.types().contains(entity.type()))
                .sorted(order)
                .map(entity -> EntityView.of(source.text(), entity, parameters.explain()))
                .toList();
    }

    List<QuoteView> quotes() {
        return analysis.quotations().stream()
                .map(quotation -> QuoteView.of(source.text(), quotation, parameters.explain()))
                .toList();
    }

    private static List<AnalysisView.ProblemView> problems() {
        return List.of(new AnalysisView.ProblemView(
                Problems.TYPE + Problems.NOT_ENGLISH, Problems.NOT_ENGLISH_TITLE, Problems.NOT_ENGLISH_DETAIL));
    }

    Csv summaryTable() {
        Csv table = Csv.of("text", "start", "end");
        sentences().forEach(sentence -> table.row(sentence.text(), sentence.start(), sentence.end()));
        return table;
    }

    Csv entityTable() {
        Csv table = Csv.of("name", "type", "count", "salience", "description", "sameAs", "value", "aliases");
        entities()
                .forEach(entity -> table.row(
                        entity.name(),
                        entity.type(),
                        entity.count(),
                        entity.salience(),
                        entity.description(),
                        entity.sameAs(),
                        entity.value(),
                        entity.aliases()));
        return table;
    }

    Csv quoteTable() {
        Csv table = Csv.of("kind", "speaker", "speakerType", "anonymous", "cue", "text", "start", "end", "confidence");
        for (QuoteView quote : quotes()) {
            QuoteView.@Nullable SpeakerView speaker = quote.speaker();
            table.row(
                    quote.kind(),
                    speaker == null ? null : speaker.name(),
                    speaker == null ? null : speaker.type(),
                    speaker == null ? null : speaker.anonymous(),
                    quote.cue(),
                    quote.text(),
                    quote.start(),
                    quote.end(),
                    quote.confidence());
        }
        return table;
    }
}
