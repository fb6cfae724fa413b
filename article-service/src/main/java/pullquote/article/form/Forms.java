package pullquote.article.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import pullquote.article.ArticleText;
import pullquote.article.ArticleView;
import pullquote.article.Representation;

/** Writes one article in each of its representations. */
@ApplicationScoped
public class Forms {

    private final ObjectMapper json;

    Forms(ObjectMapper json) {
        this.json = json;
    }

    /** The bytes of an article; the same ones for the same revision, so that an entity tag can stand for them. */
    public byte[] write(ArticleView article, Representation form) {
        try {
            return switch (form) {
                case JSON -> json.writeValueAsBytes(article);
                case TEXT ->
                    ArticleText.join(article.headline(), article.body()).getBytes(StandardCharsets.UTF_8);
                case JSON_LD -> json.writeValueAsBytes(NewsArticle.of(article));
                case NINJS -> json.writeValueAsBytes(NinjsOut.of(article));
            };
        } catch (JsonProcessingException e) {
            throw new AssertionError("Maps and records can be written", e);
        }
    }
}
