package pullquote.article.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page, by name, property, itemprop or http-equiv. */
final class PageMeta {

    private static final int MOST_TAGS = 2000;

    private final Map<String, List<String>> values = new HashMap<>();

    private PageMeta() {}

    static PageMeta of(Document page) {
        PageMeta meta = new PageMeta();
        page.select("meta[content]").stream().limit(MOST_TAGS).forEach(meta::add);
        return meta;
    }

    private void add(Element tag) {
        String content = Entities.plain(tag.attr("content"));
        if (content.isEmpty() || content.length() > 5000) {
            return;
        }
        for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
            String name = tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                values.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
            }
        }
    }

    /** The first value of the first of these names that the page has. */
    Optional<String> first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
