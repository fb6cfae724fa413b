package pullquote.analysis.nlp.entity;

import java.util.List;

/**
 * Somebody or something that a text names, once or often.
 *
 * @param name the best full form of the name
 * @param type its kind
 * @param aliases the other surface forms, in order of appearance, without repeats
 * @param mentions every named mention, in order of the text; never empty
 */
public record Entity(String name, EntityType type, List<String> aliases, List<Mention> mentions) {

    public Entity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("An entity has at least one mention: " + name);
        }
    }

    public int count() {
        return mentions.size();
    }
}
