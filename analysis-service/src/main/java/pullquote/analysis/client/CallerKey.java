package pullquote.analysis.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A caller's key as article-service knows it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CallerKey(
        String name, @JsonProperty(required = true) List<String> scopes) {}
