package pullquote.analysis.nlp.quote;

import java.util.Optional;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.text.Span;

/**
 * Who stands behind the phrase at a cue, and how that was found.
 *
 * @param name the entity's name, or the fullest noun phrase
 * @param type the entity's type, of an entity
 * @param span what stands at the cue
 * @param anonymous whether it is somebody whom the text does not name
 * @param entity index of the entity, or -1
 * @param way how it was found
 * @param probability how likely the step from phrase to entity is
 */
record Resolution(
        String name, Optional<EntityType> type, Span span, boolean anonymous, int entity, Way way, double probability) {

    /** How a speaker was found, with what to tell people about it. */
    enum Way {
        NAMED("is named at the cue"),
        BESIDE("stands in apposition to the name"),
        CALLED("is what the text called this person before"),
        PRONOUN("is a pronoun for the likeliest person named before"),
        UNRESOLVED("is a pronoun, and the text names nobody for it"),
        DESCRIBED("is a description, and no name goes with it"),
        LABEL("is the label of this turn"),
        CARRIED("spoke right before, and nobody else is introduced");

        final String reason;

        Way(String reason) {
            this.reason = reason;
        }
    }

    Resolution carried() {
        return new Resolution(name, type, span, anonymous, entity, Way.CARRIED, probability * 0.9);
    }
}
