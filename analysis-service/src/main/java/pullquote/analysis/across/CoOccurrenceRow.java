package pullquote.analysis.across;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.nlp.entity.EntityType;

/**
 * An entity that is named in the same articles as another.
 *
 * @param sameAs its Wikidata id, if it is known by one
 * @param articles how many articles name both
 * @param mentions how often these name it
 * @param share the part of the other's articles that name it, too, from 0 to 1
 */
public record CoOccurrenceRow(
        UUID id, String name, EntityType type, @Nullable String sameAs, long articles, long mentions, double share) {

    static CoOccurrenceRow of(EntityName name, long articles, long mentions, long all) {
        return new CoOccurrenceRow(
                name.id(),
                name.name(),
                name.type(),
                name.sameAs().orElse(null),
                articles,
                mentions,
                Math.round(1000.0 * articles / all) / 1000.0);
    }
}
