package pullquote.analysis.nlp;

import java.util.List;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityGrouper;
import pullquote.analysis.nlp.entity.NameFinder;
import pullquote.analysis.nlp.quote.QuoteFinder;
import pullquote.analysis.nlp.summary.Summarizer;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;

/** All stages in their order. Immutable once loaded; one instance serves all threads. */
public final class Analyzer {

    /** Part of every result and of every cache key: raised whenever the same text may give another result. */
    public static final String VERSION = "1.0.0";

    private final Segmenter segmenter;
    private final NameFinder nameFinder;
    private final EntityGrouper entityGrouper;
    private final QuoteFinder quoteFinder;
    private final Summarizer summarizer;

    private Analyzer(
            Segmenter segmenter,
            NameFinder nameFinder,
            EntityGrouper entityGrouper,
            QuoteFinder quoteFinder,
            Summarizer summarizer) {
        this.segmenter = segmenter;
        this.nameFinder = nameFinder;
        this.entityGrouper = entityGrouper;
        this.quoteFinder = quoteFinder;
        this.summarizer = summarizer;
    }

    /** Loads every stage. */
    public static Analyzer load() {
        return new Analyzer(
                Segmenter.load(), NameFinder.load(), EntityGrouper.load(), QuoteFinder.load(), Summarizer.load());
    }

    /** The analysis of a text whose first paragraph is its headline only where it reads like one. */
    public Analysis analyze(String text, int summarySentences) {
        return analyze(segmenter.read(text), summarySentences);
    }

    /** The analysis of a text that is known to start with a headline, or not to. */
    public Analysis analyze(String text, boolean headline, int summarySentences) {
        return analyze(segmenter.read(text, headline), summarySentences);
    }

    private Analysis analyze(Document document, int summarySentences) {
        List<Entity> entities = entityGrouper.group(document, nameFinder.find(document));
        return new Analysis(
                summarizer.summarize(document, summarySentences), entities, quoteFinder.find(document, entities));
    }
}
