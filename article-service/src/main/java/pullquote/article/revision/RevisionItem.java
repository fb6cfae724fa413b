package pullquote.article.revision;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullquote.article.ContentHash;

/**
 * A revision in a list: a flat row, without its body.
 *
 * @param revision counts from 1
 * @param updatedAt when it became the current one
 * @param changed the names of the fields that differ from the revision before, with a space between two; empty for the first one
 */
public record RevisionItem(
        UUID articleId,
        int revision,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        @Nullable String language,
        int wordCount,
        String contentHash,
        Instant updatedAt,
        String changed) {

    /** For the query of {@link Revisions}: the revision, then whether each field is another than before. */
    RevisionItem(
            UUID articleId,
            int revision,
            @Nullable String url,
            @Nullable String headline,
            @Nullable String byline,
            @Nullable String dateline,
            @Nullable String publisher,
            @Nullable Instant publishedAt,
            @Nullable String language,
            int wordCount,
            ContentHash contentHash,
            Instant updatedAt,
            boolean newUrl,
            boolean newHeadline,
            boolean newByline,
            boolean newDateline,
            boolean newPublisher,
            boolean newPublishedAt,
            boolean newLanguage,
            boolean newBody) {
        this(
                articleId,
                revision,
                url,
                headline,
                byline,
                dateline,
                publisher,
                publishedAt,
                language,
                wordCount,
                contentHash.toString(),
                updatedAt,
                revision == 1
                        ? ""
                        : changed(
                                newUrl ? "url" : "",
                                newHeadline ? "headline" : "",
                                newByline ? "byline" : "",
                                newDateline ? "dateline" : "",
                                newPublisher ? "publisher" : "",
                                newPublishedAt ? "publishedAt" : "",
                                newLanguage ? "language" : "",
                                newBody ? "body" : ""));
    }

    private static String changed(String... names) {
        return Stream.of(names).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
    }
}
