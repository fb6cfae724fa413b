package pullquote.article;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pullquote.article.key.KeyView;
import pullquote.article.revision.RevisionDiff;
import pullquote.article.revision.RevisionPage;

/** Names the records that answers are made of for the description of the interface, which finds others by itself. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Pullquote article-service",
                        version = "1",
                        description =
                                "Stores, cleans and serves news articles. Offsets are UTF-16 code units into an article's"
                                        + " text: what GET /v1/articles/{id} answers for Accept: text/plain."),
        components =
                @Components(
                        schemas = {
                            @Schema(name = "ArticleView", implementation = ArticleView.class),
                            @Schema(name = "ArticlePage", implementation = ArticlePage.class),
                            @Schema(name = "RevisionPage", implementation = RevisionPage.class),
                            @Schema(name = "RevisionDiff", implementation = RevisionDiff.class),
                            @Schema(name = "KeyView", implementation = KeyView.class)
                        }))
public class ApiSchemas extends Application {}
