package pullquote.analysis.nlp.quote;

import java.util.Optional;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.text.Span;

/**
 * Who said a quotation.
 *
 * @param name the entity's name where the speaker resolves to one, else the fullest noun phrase that the text uses
 * @param type the entity's type; empty for a speaker who is no entity
 * @param span what stands at the cue ("the source", "she")
 * @param anonymous whether the text leaves this source unnamed
 * @param confidence how sure the attribution is, in [0, 1]
 */
public record Speaker(String name, Optional<EntityType> type, Span span, boolean anonymous, double confidence) {

    public Speaker {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Not a confidence: " + confidence);
        }
    }
}
