package pullquote.analysis.across;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.nlp.entity.EntityType;

/**
 * An entity and how often it is named.
 *
 * @param id stays the same when everything is computed again
 * @param sameAs its Wikidata id, if it is known by one
 * @param articles how many articles name it
 * @param mentions how often they do
 * @param salience the sum of its saliences, each from 0 to 1
 */
public record EntityRow(
        UUID id,
        String name,
        EntityType type,
        @Nullable String sameAs,
        long articles,
        long mentions,
        double salience) {}
