package pullquote.article;

import org.jspecify.annotations.Nullable;

/**
 * An article as it is sent in JSON, with exactly one of {@code text}, {@code html} and {@code body}.
 *
 * @param url where it was published
 * @param publishedAt ISO 8601, a date or a time with offset
 * @param headline wins over what the text says
 * @param text what a scraper saw, site furniture and all
 * @param html a page
 * @param body clean paragraphs, separated by blank lines
 */
public record NewArticle(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String byline,
        @Nullable String headline,
        @Nullable String text,
        @Nullable String html,
        @Nullable String body) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where a value cannot be */
    Metadata metadata() {
        return Metadata.parse(url, publisher, publishedAt, byline, headline);
    }
}
