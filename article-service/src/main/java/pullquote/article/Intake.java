package pullquote.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullquote.article.clean.CleanArticle;
import pullquote.article.clean.HtmlCleaner;
import pullquote.article.clean.LanguageDetector;
import pullquote.article.clean.NotAnArticleException;
import pullquote.article.clean.Removed;
import pullquote.article.clean.TextCleaner;
import pullquote.article.form.Ninjs;
import pullquote.article.problem.Problems;

/** Reads what is sent, whatever its format, to a {@link Draft}. Stores nothing. */
@ApplicationScoped
public class Intake {

    static final String NINJS = "vnd.iptc.ninjs+json";

    private final ObjectReader json;
    private final ObjectReader trees;

    Intake(ObjectMapper mapper) {
        this.json = JsonBodies.strict(mapper).readerFor(NewArticle.class);
        this.trees = JsonBodies.strict(mapper).readerFor(JsonNode.class);
    }

    /**
     * A body of one article.
     *
     * @param parameters metadata that came beside a text or a page, by name
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400, 415 or 422: what is wrong with it, and where
     */
    public Draft read(MediaType type, Map<String, String> parameters, byte[] content) {
        Original original = new Original(type.toString(), parameters, content);
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (type.getSubtype().equals("json")) {
            return read(JsonBodies.read(json, content), original);
        }
        Map<String, String> given = new LinkedHashMap<>(parameters);
        Metadata metadata = Metadata.parse(
                given.get("url"),
                given.get("publisher"),
                given.get("publishedAt"),
                given.get("byline"),
                given.get("headline"));
        if (type.getSubtype().equals(NINJS)) {
            return draft(Ninjs.read(JsonBodies.read(trees, content)), metadata, original);
        }
        String text = Decoding.decode(content, charset);
        return type.getSubtype().equals("html") ? page(text, metadata, original) : scraped(text, metadata, original);
    }

    /** An article in JSON, from a body or from a line of an import. */
    Draft read(NewArticle sent, Original original) {
        List<String> forms = Stream.of(form("text", sent.text()), form("html", sent.html()), form("body", sent.body()))
                .flatMap(Optional::stream)
                .toList();
        if (forms.size() != 1) {
            throw Problems.unprocessable(
                    "invalid-article",
                    "Invalid article",
                    "Exactly one of text, html and body is needed; "
                            + (forms.isEmpty() ? "there is none" : "there are " + String.join(" and ", forms)));
        }
        Metadata metadata = sent.metadata();
        if (sent.text() != null) {
            return scraped(sent.text(), metadata, original);
        }
        return sent.html() != null ? page(sent.html(), metadata, original) : clean(sent, metadata, original);
    }

    private static Draft scraped(String text, Metadata metadata, Original original) {
        String checked = Decoding.check("text", text);
        return draft(cleaned(() -> TextCleaner.clean(checked)), metadata, original);
    }

    private static Draft page(String html, Metadata metadata, Original original) {
        // HTML parsers replace NUL (HTML standard, 13.2.3.5), so a page with one is no error.
        return draft(cleaned(() -> HtmlCleaner.clean(html)), metadata, original);
    }

    private static Draft clean(NewArticle sent, Metadata metadata, Original original) {
        List<String> paragraphs = ArticleText.paragraphs(Decoding.check("body", String.valueOf(sent.body())));
        if (paragraphs.isEmpty()) {
            throw notAnArticle("The body is empty");
        }
        CleanArticle article = new CleanArticle(
                metadata.headline(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LanguageDetector.detect(String.join(" ", paragraphs)).likely(),
                paragraphs,
                List.of());
        return draft(article, metadata, original);
    }

    private static Draft draft(CleanArticle article, Metadata metadata, Original original) {
        Headlines headlines = Headlines.settle(metadata.headline(), article.headline());
        List<String> paragraphs = Stream.concat(headlines.paragraph().stream(), article.paragraphs().stream())
                .toList();
        List<Removed> removed = Stream.concat(headlines.removed().stream(), article.removed().stream())
                .toList();
        return new Draft(
                metadata.url().or(() -> article.url().flatMap(CanonicalUrl::tryParse)),
                ArticleText.of(headlines.headline(), paragraphs),
                metadata.byline().or(article::byline),
                article.dateline(),
                metadata.publisher().or(article::publisher),
                metadata.publishedAt().or(article::publishedAt),
                article.language(),
                removed,
                original);
    }

    private static CleanArticle cleaned(Supplier<CleanArticle> cleaner) {
        try {
            CleanArticle article = cleaner.get();
            if (article.paragraphs().isEmpty() && article.headline().isEmpty()) {
                throw notAnArticle("Nothing of an article is left without what belongs to the site");
            }
            return article;
        } catch (NotAnArticleException e) {
            throw notAnArticle(String.valueOf(e.getMessage()));
        }
    }

    private static RuntimeException notAnArticle(String detail) {
        return Problems.unprocessable("not-an-article", "Not an article", detail);
    }

    private static Optional<String> form(String name, @Nullable String value) {
        return value == null ? Optional.empty() : Optional.of(name);
    }
}
