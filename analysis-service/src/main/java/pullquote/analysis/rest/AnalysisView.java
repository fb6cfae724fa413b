package pullquote.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is in a text, as callers see it.
 *
 * @param articleId null for a text that is not stored
 * @param contentHash {@code sha256:} and the SHA-256 of the text that the offsets count in
 * @param analyzer the version that computed this
 * @param problems what could not be told, and why; absent where all could
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnalysisView(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable UUID articleId,
        String contentHash,
        String analyzer,
        SummaryView summary,
        @Nullable List<EntityView> entities,
        @Nullable List<QuoteView> quotes,
        @Nullable List<ProblemView> problems) {

    /** The summary within an analysis. */
    record SummaryView(List<SentenceView> sentences) {}

    /** The summary of an article alone. */
    record ArticleSummary(UUID articleId, String contentHash, String analyzer, List<SentenceView> sentences) {}

    /** The entities or the quotes of an article alone. */
    record ArticleItems<T>(UUID articleId, String contentHash, String analyzer, List<T> items) {}

    /** Why a part is missing, in the words of a problem (RFC 9457). */
    record ProblemView(String type, String title, String detail) {}
}
