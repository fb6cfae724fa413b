package pullquote.analysis.nlp.quote;

import java.util.List;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.text.Document;

/** Finds quotations and who said them. */
public final class QuoteFinder {

    private QuoteFinder() {}

    /** Loads the lexicons and weights that the finder asks. */
    public static QuoteFinder load() {
        return new QuoteFinder();
    }

    /** The quotations, in order of the text. */
    public List<Quotation> find(Document document, List<Entity> entities) {
        return List.of();
    }
}
