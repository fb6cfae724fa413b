package pullquote.analysis.nlp;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityGrouper;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.entity.Mention;
import pullquote.analysis.nlp.entity.NameFinder;
import pullquote.analysis.nlp.entity.ValueFinder;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.quote.QuoteFinder;
import pullquote.analysis.nlp.summary.Summarizer;
import pullquote.analysis.nlp.summary.Summary;
import pullquote.analysis.nlp.summary.SummaryOptions;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;
import pullquote.analysis.nlp.text.Span;

/** All stages in their order. Immutable once loaded; one instance serves all threads. */
public final class Analyzer {

    /** Part of every result and of every cache key: raised whenever the same text may give another result. */
    public static final String VERSION = "1.1.0";

    private final Segmenter segmenter;
    private final NameFinder nameFinder;
    private final EntityGrouper entityGrouper;
    private final ValueFinder valueFinder;
    private final QuoteFinder quoteFinder;
    private final Summarizer summarizer;
    private final StageObserver observer;

    private Analyzer(
            Segmenter segmenter,
            NameFinder nameFinder,
            EntityGrouper entityGrouper,
            ValueFinder valueFinder,
            QuoteFinder quoteFinder,
            Summarizer summarizer,
            StageObserver observer) {
        this.segmenter = segmenter;
        this.nameFinder = nameFinder;
        this.entityGrouper = entityGrouper;
        this.valueFinder = valueFinder;
        this.quoteFinder = quoteFinder;
        this.summarizer = summarizer;
        this.observer = observer;
    }

    /** Loads every stage. */
    public static Analyzer load() {
        return load(StageObserver.NONE);
    }

    /** Loads every stage; each run of one happens inside the observer. */
    public static Analyzer load(StageObserver observer) {
        return load(observer, true);
    }

    /**
     * Loads every stage.
     *
     * @param ranksSpeakers whether the speakers of quotations are chosen by what was learned; else by place and nearness alone
     */
    public static Analyzer load(StageObserver observer, boolean ranksSpeakers) {
        return new Analyzer(
                Segmenter.load(),
                NameFinder.load(),
                EntityGrouper.load(),
                ValueFinder.load(),
                QuoteFinder.load(ranksSpeakers),
                Summarizer.load(),
                observer);
    }

    /** The analysis of a text whose first paragraph is its headline only where it reads like one. */
    public Analysis analyze(String text, int summarySentences) {
        return analyze(read(text, Optional.empty()), AnalysisOptions.ofSentences(summarySentences));
    }

    /** The analysis of a text that is known to start with a headline, or not to. */
    public Analysis analyze(String text, boolean headline, int summarySentences) {
        return analyze(read(text, Optional.of(headline)), AnalysisOptions.ofSentences(summarySentences));
    }

    /**
     * A text as the stages read it.
     *
     * @param headline whether its first paragraph is a headline; empty: only where it reads like one
     */
    public Document read(String text, Optional<Boolean> headline) {
        return observer.around(
                "segment",
                () -> headline.map(known -> segmenter.read(text, known)).orElseGet(() -> segmenter.read(text)));
    }

    /** Everything that is in a document. */
    public Analysis analyze(Document document, AnalysisOptions options) {
        List<Mention> mentions = observer.around("names", () -> nameFinder.find(document));
        List<Entity> entities = observer.around("entities", () -> entityGrouper.group(document, mentions));
        List<Quotation> quotations = observer.around("quotes", () -> quoteFinder.find(document, entities));
        return new Analysis(
                summarize(document, options, entities), withFurther(document, options, entities), quotations);
    }

    /** The summary alone: all that a text in another language than English gets. */
    public Analysis summaryOnly(Document document, AnalysisOptions options) {
        return new Analysis(summarize(document, options, List.of()), List.of(), List.of());
    }

    private Summary summarize(Document document, AnalysisOptions options, List<Entity> entities) {
        SummaryOptions length = options.words().isPresent()
                ? SummaryOptions.ofWords(options.words().getAsInt())
                : SummaryOptions.ofSentences(options.sentences());
        return observer.around(
                "summary",
                () -> options.focus().isEmpty()
                        ? summarizer.summarize(document, length)
                        : focused(document, length, mentionsOf(options.focus().get(), entities)));
    }

    private Summary focused(Document document, SummaryOptions length, List<Span> mentions) {
        return mentions.isEmpty() ? new Summary(List.of()) : summarizer.summarize(document, length.about(mentions));
    }

    private static List<Span> mentionsOf(String name, List<Entity> entities) {
        return entities.stream()
                .filter(entity -> entity.name().equalsIgnoreCase(name)
                        || entity.aliases().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .map(entity -> entity.mentions().stream().map(Mention::span).toList())
                .orElse(List.of());
    }

    private List<Entity> withFurther(Document document, AnalysisOptions options, List<Entity> entities) {
        if (options.further().isEmpty()) {
            return entities;
        }
        List<Entity> others =
                options.further().contains(EntityType.OTHER) ? entityGrouper.others(document, entities) : List.of();
        List<Entity> values = valueFinder.find(document, options.further(), options.publishedAt());
        return Stream.of(entities, others, values)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Entity::count)
                        .reversed()
                        .thenComparing(entity -> entity.mentions().get(0).span()))
                .toList();
    }
}
