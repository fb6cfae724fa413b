package pullquote.analysis.nlp.summary;

import java.util.List;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Sentence;
import pullquote.analysis.nlp.text.Span;

/** Chooses the sentences that stand for the whole: for now the first ones of the body. */
public final class Summarizer {

    private Summarizer() {}

    /** Loads the weights of the model of sentence value. */
    public static Summarizer load() {
        return new Summarizer();
    }

    /** A summary of at most {@code sentences} sentences, in order of the text. */
    public Summary summarize(Document document, int sentences) {
        List<Span> body = document.sentences().stream()
                .filter(sentence -> !document.paragraphOf(sentence).headline())
                .map(Sentence::span)
                .limit(sentences)
                .toList();
        return new Summary(body);
    }
}
