package pullquote.analysis.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A part of the change feed.
 *
 * @param next the cursor behind it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChangePage(
        @JsonProperty(required = true) List<Change> items,
        @JsonProperty(required = true) String next) {

    /**
     * That an article was created, revised or deleted.
     *
     * @param position its place in the feed
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Change(
            long position,
            @JsonProperty(required = true) UUID articleId,
            @JsonProperty(required = true) String change,
            int revision,
            @JsonProperty(required = true) Instant at) {

        public boolean deletes() {
            return change.equals("deleted");
        }
    }
}
