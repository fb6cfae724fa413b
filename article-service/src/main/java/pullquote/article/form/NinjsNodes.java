package pullquote.article.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import pullquote.article.ArticleText;
import pullquote.article.Decoding;

/** What the lists of a ninjs item hold: values with a role and a media type. */
final class NinjsNodes {

    private NinjsNodes() {}

    /** The place of its role among roles; behind all where it is none of them. */
    static int rank(List<String> roles, JsonNode one) {
        int rank = roles.indexOf(one.path("role").asText("").toLowerCase(Locale.ROOT));
        return rank < 0 ? roles.size() : rank;
    }

    static String words(JsonNode one) {
        return isMarkup(one) ? Jsoup.parseBodyFragment(value(one)).text() : value(one);
    }

    static boolean isMarkup(JsonNode one) {
        String type = one.path("contentType").asText("").toLowerCase(Locale.ROOT);
        return type.isEmpty()
                ? value(one).matches("(?is)\\s*<(?:p|div|section|article|h[1-6]|body|html)\\b.*")
                : type.contains("html");
    }

    /** NITF and the like; XHTML is read as HTML. */
    static boolean isXml(JsonNode one) {
        String type = one.path("contentType").asText("").toLowerCase(Locale.ROOT);
        return type.contains("xml") && !type.contains("html");
    }

    static String value(JsonNode one) {
        return Decoding.check("value", one.path("value").asText(""));
    }

    static Optional<String> line(JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isTextual)
                .map(text -> ArticleText.oneLine(Decoding.check("value", text.asText())))
                .filter(text -> !text.isEmpty() && text.length() <= 1_000);
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
