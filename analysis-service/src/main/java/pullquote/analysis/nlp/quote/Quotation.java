package pullquote.analysis.nlp.quote;

import java.util.List;
import java.util.Optional;
import pullquote.analysis.nlp.text.Span;

/**
 * What somebody said.
 *
 * @param kind inside quotation marks, paraphrased, or paraphrased with a quoted part
 * @param parts where its words stand, without the marks, in order of the text; more than one where an attribution or a paragraph break
 *     interrupts it; never empty
 * @param cue where the word of saying stands ("said"), if there is one
 * @param speaker who said it, where the text tells
 * @param confidence how sure it is that somebody says this, in [0, 1]
 * @param reasons why it is one and why this speaker, for people to read
 */
public record Quotation(
        Kind kind,
        List<Span> parts,
        Optional<Span> cue,
        Optional<Speaker> speaker,
        double confidence,
        List<String> reasons) {

    /** How the words are given. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    public Quotation {
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A quotation has at least one part");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Not a confidence: " + confidence);
        }
    }

    /** From the first part's start to the last part's end. */
    public Span span() {
        return parts.get(0).union(parts.get(parts.size() - 1));
    }

    /** Its words: the parts joined by a space. */
    public String textIn(String text) {
        return String.join(" ", parts.stream().map(part -> part.of(text)).toList());
    }
}
