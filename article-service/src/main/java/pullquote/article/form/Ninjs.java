package pullquote.article.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pullquote.article.ArticleText;
import pullquote.article.CanonicalUrl;
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
                main("headlines")
                        .map(NinjsNodes::words)
                        .map(ArticleText::oneLine)
                        .filter(words -> !words.isEmpty()),
                by(),
                NinjsNodes.line(item.path("located")),
                publishedAt(),
                publisher(),
                url(),
                NinjsNodes.line(item.path("language"))
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
        if (NinjsNodes.line(item.path("uri")).isEmpty()) {
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
                .flatMap(body -> (NinjsNodes.isMarkup(body)
                                ? Markup.paragraphs(NinjsNodes.value(body))
                                : ArticleText.paragraphs(NinjsNodes.value(body)))
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
        return NinjsNodes.elements(item.path(list))
                .filter(one -> !NinjsNodes.isXml(one) && !NinjsNodes.value(one).isBlank())
                .min(Comparator.comparingInt((JsonNode one) -> NinjsNodes.rank(MAIN, one))
                        .thenComparingInt(one -> NinjsNodes.isMarkup(one) ? 0 : 1));
    }

    private Optional<String> by() {
        return NinjsNodes.line(item.path("by")).or(() -> {
            String names = NinjsNodes.elements(item.path("people"))
                    .filter(person -> Set.of("author", "creator", "by")
                            .contains(person.path("rel").asText()))
                    .flatMap(person -> NinjsNodes.line(person.path("name")).stream())
                    .collect(Collectors.joining(", "));
            return Optional.of(names).filter(some -> !some.isEmpty());
        });
    }

    private Optional<String> publisher() {
        return named("infoSources", "role", "publisher")
                .or(() -> named("organisations", "rel", "publisher"))
                .or(() -> NinjsNodes.line(item.path("copyrightHolder")))
                .or(() -> NinjsNodes.elements(item.path("infoSources"))
                        .flatMap(source -> NinjsNodes.line(source.path("name")).stream())
                        .findFirst());
    }

    private Optional<String> named(String list, String relation, String wanted) {
        return NinjsNodes.elements(item.path(list))
                .filter(one -> one.path(relation).asText().equals(wanted))
                .flatMap(one -> NinjsNodes.line(one.path("name")).stream())
                .findFirst();
    }

    private Optional<Instant> publishedAt() {
        return time("contentCreated").or(() -> time("firstCreated")).or(() -> time("versionCreated"));
    }

    private Optional<Instant> time(String field) {
        return NinjsNodes.line(item.path(field)).map(value -> Times.parse(field, value));
    }

    private Optional<String> url() {
        Stream<String> ids = NinjsNodes.elements(item.path("altIds"))
                .filter(one -> NinjsNodes.rank(ADDRESSES, one) < ADDRESSES.size())
                .sorted(Comparator.comparingInt(one -> NinjsNodes.rank(ADDRESSES, one)))
                .map(NinjsNodes::value);
        Stream<String> pages = NinjsNodes.elements(item.path("renditions"))
                .filter(one -> one.path("contentType").asText().equals("text/html"))
                .map(one -> one.path("href").asText());
        return Stream.of(ids, pages, Stream.of(item.path("uri").asText()))
                .flatMap(some -> some)
                .filter(address -> CanonicalUrl.tryParse(address).isPresent())
                .findFirst();
    }
}
