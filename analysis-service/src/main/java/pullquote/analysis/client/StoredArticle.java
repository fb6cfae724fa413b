package pullquote.analysis.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of an article; there may be more fields, which are of no concern here.
 *
 * @param body its paragraphs, separated by one blank line
 * @param contentHash {@code sha256:} and the SHA-256 of the text
 * @param removed what was sent but is not part of the article
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StoredArticle(
        @JsonProperty(required = true) UUID id,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        @Nullable Instant createdAt,
        @Nullable String language,
        @JsonProperty(required = true) String body,
        int wordCount,
        @JsonProperty(required = true) String contentHash,
        int revision,
        @Nullable List<RemovedBlock> removed) {

    /** A block that was left out of the article, and why. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record RemovedBlock(
            @JsonProperty(required = true) String text,
            @JsonProperty(required = true) String reason) {}

    public boolean hasHeadline() {
        return headline != null && !headline.isEmpty();
    }

    /** The text that every offset counts in: headline, blank line, body. */
    public String text() {
        if (headline == null || headline.isEmpty()) {
            return body;
        }
        return body.isEmpty() ? headline : headline + "\n\n" + body;
    }
}
