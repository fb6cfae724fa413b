package pullquote.analysis.across;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.nlp.entity.EntityType;

/**
 * A quotation and the article that it is in. Offsets are UTF-16 code units of the article's text.
 *
 * @param at when the article was published, else stored
 * @param kind DIRECT, INDIRECT or MIXED
 * @param text its words without the marks
 * @param context the paragraph around it, cut where it is very long
 * @param contextStart where that stands in the article's text
 * @param speaker null where the text does not tell
 * @param speakerId the entity that speaks; null where the speaker has no name
 * @param anonymous whether the text leaves the speaker unnamed
 * @param clusterId the cluster of quotations that are the same words; null where no other article has them
 */
public record QuoteRow(
        UUID articleId,
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable String url,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        String kind,
        String text,
        int start,
        int end,
        String context,
        int contextStart,
        @Nullable String cue,
        @Nullable String speaker,
        @Nullable UUID speakerId,
        @Nullable EntityType speakerType,
        boolean anonymous,
        double confidence,
        @Nullable String clusterId) {}
