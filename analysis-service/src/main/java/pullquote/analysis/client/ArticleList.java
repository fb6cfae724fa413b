package pullquote.analysis.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
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

    /**
     * An article without its body.
     *
     * @param highlights where in its text the words of a search stand; absent where none were searched for
     * @param snippet a piece of its text that shows why it was found; absent likewise
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            @JsonProperty(required = true) UUID id,
            @Nullable String headline,
            @Nullable String byline,
            @Nullable String publisher,
            @Nullable Instant publishedAt,
            int wordCount,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Highlight> highlights,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Snippet snippet) {}

    /** A place in an article's text, in UTF-16 code units. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Highlight(
            @JsonProperty(required = true) int start,
            @JsonProperty(required = true) int end) {}

    /** A piece of an article's text, and where it stands. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Snippet(
            @JsonProperty(required = true) String text,
            @JsonProperty(required = true) int start) {}
}
