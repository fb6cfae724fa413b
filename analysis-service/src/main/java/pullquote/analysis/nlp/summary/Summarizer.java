package pullquote.analysis.nlp.summary;

import java.util.List;
import java.util.stream.IntStream;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/** Chooses the sentences that stand for the whole. Immutable once loaded; one instance serves all threads. */
public final class Summarizer {

    private final Weights weights;

    Summarizer(Weights weights) {
        this.weights = weights;
    }

    /** Loads the weights of the model of word and sentence value. */
    public static Summarizer load() {
        return new Summarizer(Weights.load());
    }

    /**
     * A summary of at most {@code sentences} sentences, in order of the text.
     *
     * @throws EmptyTextException where the text has no word
     */
    public Summary summarize(Document document, int sentences) {
        return summarize(document, SummaryOptions.ofSentences(sentences));
    }

    /**
     * A summary of the length, and about the thing, that the options say. Empty where a focus is asked for that no sentence names.
     *
     * @throws EmptyTextException where the text has no word
     */
    public Summary summarize(Document document, SummaryOptions options) {
        Candidates candidates = Candidates.of(document);
        List<Integer> holding = candidates.holding(options.focus());
        List<Integer> eligible = options.focus().isEmpty()
                ? IntStream.range(0, candidates.all().size()).boxed().toList()
                : holding;
        Words words = new Words(candidates);
        Selection selection = new Selection(candidates, eligible, words, weights, options);
        Reasons reasons = new Reasons(candidates, words, selection, holding);
        List<Integer> chosen = selection.choose();
        List<Span> spans =
                chosen.stream().map(i -> candidates.all().get(i).span()).toList();
        return new Summary(spans, chosen.stream().map(reasons::of).toList());
    }
}
