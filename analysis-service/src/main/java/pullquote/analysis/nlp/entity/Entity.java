package pullquote.analysis.nlp.entity;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that a text names, once or often; or a value (a date, an amount) that it gives.
 *
 * @param name the best full form of the name
 * @param type its kind
 * @param aliases the other surface forms, in order of appearance, without repeats
 * @param mentions every named mention, in order of the text, the headline's included; never empty
 * @param description what the text calls it beside its name ("Russian President"), if it does
 * @param salience how much the text is about it, in [0, 1]; see {@link EntityGrouper}
 * @param sameAs its Wikidata id ("Q30"), only where the name is unambiguous
 * @param value a value in a form to compute with: an ISO 8601 date or interval, an amount with its currency, a number; empty for names
 * @param gender of a person, as far as the text or the name tells
 * @param merges why each other form is this entity, in order of appearance
 */
public record Entity(
        String name,
        EntityType type,
        List<String> aliases,
        List<Mention> mentions,
        Optional<String> description,
        double salience,
        Optional<String> sameAs,
        Optional<String> value,
        Gender gender,
        List<Merge> merges) {

    public Entity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        merges = List.copyOf(merges);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("An entity has at least one mention: " + name);
        }
        if (!(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("Not a salience: " + salience);
        }
    }

    /** A name of which no more is known. */
    public Entity(String name, EntityType type, List<String> aliases, List<Mention> mentions) {
        this(
                name,
                type,
                aliases,
                mentions,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Gender.UNKNOWN,
                List.of());
    }

    public int count() {
        return mentions.size();
    }
}
