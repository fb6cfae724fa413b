package pullquote.analysis.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest revisions of an article, newest first.
 *
 * @param next null where these are all
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RevisionList(
        @JsonProperty(required = true) List<Item> items,
        @Nullable String next) {

    /** Where nothing is known of them. */
    public static final RevisionList NONE = new RevisionList(List.of(), null);

    /**
     * A revision.
     *
     * @param changed the names of the fields that differ from the revision before, with a space between two
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            @JsonProperty(required = true) int revision,
            @Nullable String headline,
            @JsonProperty(required = true) Instant updatedAt,
            @JsonProperty(required = true) String changed) {}
}
