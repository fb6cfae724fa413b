package pullquote.analysis.follow;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the follower is.
 *
 * @param state {@code following} (all known changes are in the rows), {@code catching-up}, or {@code waiting} (something keeps it from
 *     reading; see {@code error})
 * @param leader whether this replica is the one that follows
 * @param lagSeconds how old the newest change is that is in the rows, where there may be newer ones; else 0
 * @param parked how many articles are left aside
 * @param error what keeps this replica from following
 * @param generations the rows that serve and those that a new version of the analyzer builds
 * @param items the articles that are left aside, the latest first, at most 100
 */
public record FollowerView(
        String state,
        boolean leader,
        long lagSeconds,
        long parked,
        @Nullable String error,
        List<GenerationView> generations,
        List<ParkedView> items) {

    /**
     * The rows of one version of the analyzer.
     *
     * @param state {@code serving} or {@code building}
     * @param position in the feed, of the last change that is in the rows
     * @param articles in the rows
     * @param progress the part of all articles that is in the rows, from 0 to 1
     */
    public record GenerationView(
            String analyzer,
            String state,
            long position,
            long articles,
            double progress,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            Instant caughtUpAt) {}

    /**
     * An article that could not be analysed.
     *
     * @param attempts how often it was tried
     * @param retryAt when it is tried again
     */
    public record ParkedView(
            UUID articleId,
            String error,
            int attempts,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant parkedAt,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant retryAt) {}
}
