package pullquote.analysis.across;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.store.EntityTypes;
import pullquote.analysis.store.Session;

/**
 * An entity as it is known across articles.
 *
 * @param id stays the same when everything is computed again
 * @param name as the first article has it
 * @param sameAs its Wikidata id, if it is known by one
 */
public record EntityName(UUID id, String name, EntityType type, Optional<String> sameAs) {

    /** Stands for an entity that was dropped between two statements. */
    static final EntityName UNKNOWN = new EntityName(new UUID(0, 0), "", EntityType.PERSON, Optional.empty());

    static EntityName of(ResultSet row) throws SQLException {
        return new EntityName(
                row.getObject("uid", UUID.class),
                row.getString("name"),
                EntityTypes.of(row.getInt("type")),
                Session.text(row, "link"));
    }

    /** Its row; {@code salience} in thousandths. */
    EntityRow row(long articles, long mentions, long salience) {
        return new EntityRow(id, name, type, sameAs.orElse(null), articles, mentions, salience / 1000.0);
    }
}
