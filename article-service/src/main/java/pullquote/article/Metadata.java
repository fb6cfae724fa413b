package pullquote.article;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/** What a sender says about an article beside its text; it wins over what the text says. */
record Metadata(
        Optional<CanonicalUrl> url,
        Optional<String> publisher,
        Optional<Instant> publishedAt,
        Optional<String> byline,
        Optional<String> headline) {

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_HEADLINE = 2_000;

    /**
     * Reads the fields as they were sent; blank ones count as absent.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422, naming the field, where a value cannot be
     */
    static Metadata parse(
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String publishedAt,
            @Nullable String byline,
            @Nullable String headline) {
        return new Metadata(
                line("url", url, CanonicalUrl.LONGEST).map(CanonicalUrl::parse),
                name("publisher", publisher),
                line("publishedAt", publishedAt, LONGEST_NAME).map(value -> Times.parse("publishedAt", value)),
                name("byline", byline),
                line("headline", headline, LONGEST_HEADLINE));
    }

    /**
     * One line of a length that a name may have; empty where it is blank.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 or 422, naming the field
     */
    static Optional<String> name(String field, @Nullable String value) {
        return line(field, value, LONGEST_NAME);
    }

    private static Optional<String> line(String field, @Nullable String value, int longest) {
        if (value == null) {
            return Optional.empty();
        }
        Decoding.check(field, value);
        String line = ArticleText.oneLine(value);
        if (line.length() > longest) {
            throw Problems.invalidField(field, field + " is longer than " + longest + " characters");
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
}
