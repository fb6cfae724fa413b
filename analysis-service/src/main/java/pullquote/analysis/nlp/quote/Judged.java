package pullquote.analysis.nlp.quote;

/**
 * Something that may be a quotation.
 *
 * @param quotation what it would be
 * @param quotable whether it is one
 * @param quotableFeatures what was looked at to decide that
 * @param trustFeatures what was looked at to tell how sure the speaker is; empty where there is none
 */
public record Judged(Quotation quotation, boolean quotable, int[] quotableFeatures, int[] trustFeatures) {}
