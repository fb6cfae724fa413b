package pullquote.analysis.stream;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an article was analysed, or is gone.
 *
 * @param id grows from event to event, with gaps
 * @param change {@code created}, {@code revised} or {@code deleted}
 * @param at when the article was published, else stored; for one that is gone, when that became known
 * @param entities how many it names
 * @param quotes how many it has
 */
public record AnalysisEvent(
        @JsonIgnore long id,
        UUID articleId,
        String change,
        @Nullable String headline,
        @Nullable String publisher,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        int entities,
        int quotes,
        String analyzer,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant analyzedAt) {}
