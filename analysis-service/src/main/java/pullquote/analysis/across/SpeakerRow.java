package pullquote.analysis.across;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.nlp.entity.EntityType;

/**
 * Somebody who is quoted.
 *
 * @param id of the entity
 * @param sameAs its Wikidata id, if it is known by one
 * @param quotes how often
 * @param articles in how many articles
 * @param share of all quotes of the selection, from 0 to 1
 */
public record SpeakerRow(
        UUID id, String name, EntityType type, @Nullable String sameAs, long quotes, long articles, double share) {}
