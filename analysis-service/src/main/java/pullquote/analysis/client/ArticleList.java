package pullquote.analysis.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of articles.
 *
 * @param next the cursor of the page after it; null on the last one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ArticleList(
        @JsonProperty(required = true) List<Item> items,
        @Nullable String next) {

    /** An article without its body. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            @JsonProperty(required = true) UUID id,
            @Nullable String headline,
            @Nullable String byline,
            @Nullable String publisher,
            @Nullable Instant publishedAt,
            int wordCount) {}
}
