package pullquote.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What was sent, for each revision that came from outside. */
@ApplicationScoped
class Originals {

    private final EntityManager database;
    private final ObjectMapper json;

    Originals(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps what the article's current revision was made from. */
    void add(Article article, Original original) {
        database.createNativeQuery("insert into original (article_id, revision, media_type, parameters, content)"
                        + " values (:id, :revision, :mediaType, cast(:parameters as jsonb), :content)")
                .setParameter("id", article.id)
                .setParameter("revision", article.revision)
                .setParameter("mediaType", original.mediaType())
                .setParameter("parameters", parameters(original))
                .setParameter("content", original.content())
                .executeUpdate();
    }

    private String parameters(Original original) {
        try {
            return json.writeValueAsString(original.parameters());
        } catch (JsonProcessingException e) {
            throw new AssertionError("Strings can be written", e);
        }
    }
}
