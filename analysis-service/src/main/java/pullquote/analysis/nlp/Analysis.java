package pullquote.analysis.nlp;

import java.util.List;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.summary.Summary;

/**
 * What is in a text.
 *
 * @param summary the sentences that stand for the whole
 * @param entities who and what is named, by count and then by first mention
 * @param quotations who said what, in order of the text
 */
public record Analysis(Summary summary, List<Entity> entities, List<Quotation> quotations) {

    public Analysis {
        entities = List.copyOf(entities);
        quotations = List.copyOf(quotations);
    }
}
