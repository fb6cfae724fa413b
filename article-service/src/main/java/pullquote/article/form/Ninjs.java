package pullquote.article.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import pullquote.article.ArticleText;
import pullquote.article.CanonicalUrl;
import pullquote.article.Decoding;
import pullquote.article.Times;
import pullquote.article.clean.CleanArticle;
import pullquote.article.clean.LanguageDetector;
import pullquote.article.problem.Problems;

/**
 * Reads the IPTC's ninjs 3.x. Its copy is clean already; what an article has no place for (subjects, renditions, rights) stays in
 * what was sent.
 */
public final class Ninjs {

    private static final Set<String> TYPES = Set.of("text", "composite", "component");
    private static final List<String> MAIN = List.of("main", "headline", "body", "text", "html", "");
    private static final List<String> ADDRESSES = List.of("canonical", "url", "permalink", "web", "link");

    private final JsonNode item;

    private Ninjs(JsonNode item) {
        this.item = item;
    }

    /**
     * An item as an article.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where it is not ninjs 3; 422 where it is, but no article to store
     */
    public static CleanArticle read(JsonNode item) {
        return new Ninjs(item).article();
    }

    private CleanArticle article() {
        checkForm();
        checkUse();
        List<String> paragraphs = paragraphs();
        return new CleanArticle(
                main("headlines").map(Ninjs::words).map(ArticleText::oneLine).filter(words -> !words.isEmpty()),
                by(),
                line(item.path("located")),
                publishedAt(),
                publisher(),
                url(),
                line(item.path("language"))
                        .filter(tag -> tag.matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}"))
                        .or(() -> LanguageDetector.detect(String.join(" ", paragraphs))
                                .likely()),
                paragraphs,
                List.of());
    }

    private void checkForm() {
        if (!item.isObject()) {
            throw Problems.badRequest("The body must be a ninjs object");
        }
        if (line(item.path("uri")).isEmpty()) {
            throw Problems.badField("uri", "ninjs needs a uri");
        }
        for (String old : List.of("headline", "body_text", "body_html", "body_xhtml", "versioncreated")) {
            if (item.has(old)) {
                throw Problems.badField(old, "This is ninjs 1 or 2; send version 3, which has headlines and bodies");
            }
        }
        for (String list : List.of("headlines", "bodies")) {
            if (item.has(list) && !item.path(list).isArray()) {
                throw Problems.badField(list, list + " must be an array");
            }
        }
    }

    private void checkUse() {
        String type = item.path("type").asText("text");
        if (!TYPES.contains(type)) {
            throw Problems.unprocessable("not-an-article", "Not an article", "The item's type is " + type);
        }
        String status = item.path("pubStatus").asText("usable");
        if (!status.equals("usable")) {
            throw Problems.unprocessable("not-usable", "Not usable", "The item's pubStatus is " + status);
        }
        time("embargoedUntil").filter(until -> until.isAfter(Instant.now())).ifPresent(until -> {
            throw Problems.unprocessable("embargoed", "Embargoed", "Nobody may read it before " + until);
        });
    }

    private List<String> paragraphs() {
        List<String> paragraphs = main("bodies").stream()
                .flatMap(body -> (isMarkup(body) ? Markup.paragraphs(value(body)) : ArticleText.paragraphs(value(body)))
                        .stream())
                .toList();
        if (paragraphs.isEmpty()) {
            throw Problems.unprocessable(
                    "not-an-article", "Not an article", "None of its bodies holds text, plain or as HTML");
        }
        return paragraphs;
    }

    /** The value of a list that is for readers: by its role, then with marks, which tell paragraphs for sure. */
    private Optional<JsonNode> main(String list) {
        return elements(item.path(list))
                .filter(one -> !isXml(one) && !value(one).isBlank())
                .min(Comparator.comparingInt((JsonNode one) -> rank(MAIN, one))
                        .thenComparingInt(one -> isMarkup(one) ? 0 : 1));
    }

    private Optional<String> by() {
        return line(item.path("by")).or(() -> {
            String names = elements(item.path("people"))
                    .filter(person -> Set.of("author", "creator", "by")
                            .contains(person.path("rel").asText()))
                    .flatMap(person -> line(person.path("name")).stream())
                    .collect(Collectors.joining(", "));
            return Optional.of(names).filter(some -> !some.isEmpty());
        });
    }

    private Optional<String> publisher() {
        return named("infoSources", "role", "publisher")
                .or(() -> named("organisations", "rel", "publisher"))
                .or(() -> line(item.path("copyrightHolder")))
                .or(() -> elements(item.path("infoSources"))
                        .flatMap(source -> line(source.path("name")).stream())
                        .findFirst());
    }

    private Optional<String> named(String list, String relation, String wanted) {
        return elements(item.path(list))
                .filter(one -> one.path(relation).asText().equals(wanted))
                .flatMap(one -> line(one.path("name")).stream())
                .findFirst();
    }

    private Optional<Instant> publishedAt() {
        return time("contentCreated").or(() -> time("firstCreated")).or(() -> time("versionCreated"));
    }

    private Optional<Instant> time(String field) {
        return line(item.path(field)).map(value -> Times.parse(field, value));
    }

    private Optional<String> url() {
        Stream<String> ids = elements(item.path("altIds"))
                .filter(one -> rank(ADDRESSES, one) < ADDRESSES.size())
                .sorted(Comparator.comparingInt(one -> rank(ADDRESSES, one)))
                .map(Ninjs::value);
        Stream<String> pages = elements(item.path("renditions"))
                .filter(one -> one.path("contentType").asText().equals("text/html"))
                .map(one -> one.path("href").asText());
        return Stream.of(ids, pages, Stream.of(item.path("uri").asText()))
                .flatMap(some -> some)
                .filter(address -> CanonicalUrl.tryParse(address).isPresent())
                .findFirst();
    }

    private static int rank(List<String> roles, JsonNode one) {
        int rank = roles.indexOf(one.path("role").asText("").toLowerCase(Locale.ROOT));
        return rank < 0 ? roles.size() : rank;
    }

    private static String words(JsonNode one) {
        return isMarkup(one) ? Jsoup.parseBodyFragment(value(one)).text() : value(one);
    }

    private static boolean isMarkup(JsonNode one) {
        String type = one.path("contentType").asText("").toLowerCase(Locale.ROOT);
        return type.isEmpty()
                ? value(one).matches("(?is)\\s*<(?:p|div|section|article|h[1-6]|body|html)\\b.*")
                : type.contains("html");
    }

    /** NITF and the like; XHTML is read as HTML. */
    private static boolean isXml(JsonNode one) {
        String type = one.path("contentType").asText("").toLowerCase(Locale.ROOT);
        return type.contains("xml") && !type.contains("html");
    }

    private static String value(JsonNode one) {
        return Decoding.check("value", one.path("value").asText(""));
    }

    private static Optional<String> line(JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isTextual)
                .map(text -> ArticleText.oneLine(Decoding.check("value", text.asText())))
                .filter(text -> !text.isEmpty() && text.length() <= 1_000);
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
