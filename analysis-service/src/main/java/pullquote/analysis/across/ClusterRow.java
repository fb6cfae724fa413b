package pullquote.analysis.across;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The same words in several papers.
 *
 * @param text as the earliest of them has it
 * @param speaker of the earliest that names one
 * @param speakerId the entity that speaks; null where none of them tells
 * @param firstArticleId the earliest article that has it
 * @param publishers how many have it
 * @param quotes how many articles have it
 * @param appearances each of them, earliest first
 */
public record ClusterRow(
        String id,
        String text,
        @Nullable String speaker,
        @Nullable UUID speakerId,
        UUID firstArticleId,
        @Nullable String firstPublisher,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant firstAt,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant lastAt,
        long publishers,
        long quotes,
        List<Appearance> appearances) {

    /** The words in one article; offsets are UTF-16 code units of its text. */
    public record Appearance(
            UUID articleId,
            @Nullable String headline,
            @Nullable String publisher,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
            String text,
            int start,
            int end,
            @Nullable String speaker,
            @Nullable UUID speakerId) {}

    static ClusterRow of(String id, List<Appearance> appearances) {
        Appearance first = appearances.get(0);
        return new ClusterRow(
                id,
                first.text(),
                appearances.stream()
                        .map(Appearance::speaker)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElse(null),
                appearances.stream()
                        .map(Appearance::speakerId)
                        .filter(one -> one != null)
                        .findFirst()
                        .orElse(null),
                first.articleId(),
                first.publisher(),
                first.at(),
                appearances.get(appearances.size() - 1).at(),
                appearances.stream()
                        .map(one -> String.valueOf(one.publisher()))
                        .distinct()
                        .count(),
                appearances.size(),
                appearances);
    }
}
