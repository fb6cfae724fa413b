package pullquote.analysis.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two revisions of an article.
 *
 * @param changes of the text, in order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Comparison(
        @JsonProperty(required = true) Side from,
        @JsonProperty(required = true) Side to,
        @JsonProperty(required = true) List<Field> metadata,
        @JsonProperty(required = true) List<Change> changes) {

    /** One of the two revisions. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Side(
            @JsonProperty(required = true) int revision,
            @JsonProperty(required = true) Instant updatedAt) {}

    /** A field that differs; null where it was not set. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Field(
            @JsonProperty(required = true) String field,
            @Nullable String from,
            @Nullable String to) {}

    /** Words that differ; either may be empty, but has its place. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Change(
            @JsonProperty(required = true) Passage from,
            @JsonProperty(required = true) Passage to) {}

    /** A stretch of a revision's text, in UTF-16 code units. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Passage(
            @JsonProperty(required = true) String text,
            @JsonProperty(required = true) int start,
            @JsonProperty(required = true) int end) {}
}
