package pullquote.article.clean;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who a page says wrote its article: what it tells machines first, then what stands beside the headline. */
final class PageByline {

    private static final String[] NAMES = {
        "parsely-author",
        "sailthru.author",
        "citation_author",
        "byl",
        "author",
        "article:author",
        "og:article:author",
        "dc.creator",
        "dcterms.creator",
        "dc.contributor",
        "authors",
        "article.author",
        "cxenseparse:author",
        "rbauthors",
        "byline",
        "creator",
        "article:authors",
        "shareaholic:article_author_name",
        "auth"
    };
    private static final String BESIDE =
            "[rel=author], [itemprop=author], [class*=author], [class*=byline], [id*=author], [data-testid*=author], [data-testid*=byline]";
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:written by|author|by|verfasst von|geschrieben von|écrit par|escrito por|scritto da)");

    private PageByline() {}

    static Optional<String> find(
            Document page, JsonLd ld, PageMeta meta, List<String> firstBlocks, Optional<String> publisher) {
        return join(ld.people("author"), publisher)
                .or(() -> writtenBy(meta, publisher))
                .or(() -> Stream.of(NAMES)
                        .map(meta::all)
                        .map(names -> join(names, publisher))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> join(ld.names("creator"), publisher))
                .or(() -> beside(page, publisher))
                .or(() -> firstBlocks.stream()
                        .map(Bylines::read)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> firstBlocks.stream()
                        .map(Bylines::readInside)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> publisherItself(ld, meta));
    }

    /** "Written by" is the label of a pair of tags that content systems write for cards in social networks. */
    private static Optional<String> writtenBy(PageMeta meta, Optional<String> publisher) {
        return meta.first("twitter:label1")
                .filter(label -> LABEL.matcher(label).find())
                .flatMap(label -> join(meta.all("twitter:data1"), publisher));
    }

    /** A paper that names itself as the writer: better than nobody, worse than any person. */
    private static Optional<String> publisherItself(JsonLd ld, PageMeta meta) {
        return join(ld.names("author"), Optional.empty()).or(() -> join(meta.all("author"), Optional.empty()));
    }

    private static Optional<String> beside(Document page, Optional<String> publisher) {
        PagePlaces places = PagePlaces.of(page);
        return page.select(BESIDE).stream()
                .limit(100)
                .filter(element -> element.text().length() < 120)
                .filter(element -> !places.isElsewhere(element))
                .map(element -> join(names(element), publisher))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The names in a byline: of its links where it has some, else of its text. */
    private static List<String> names(Element byline) {
        List<String> linked = byline
                .select(
                        "[itemprop=name], a[href*=author], a[rel=author], a[href*=people], a[href*=staff], a[href*=profile], a[href*=contributor]")
                .stream()
                .map(Element::text)
                .filter(name -> WriterNames.isName(WriterNames.clean(name)))
                .limit(8)
                .toList();
        return linked.isEmpty() ? List.of(byline.text()) : linked;
    }

    private static Optional<String> join(List<String> names, Optional<String> publisher) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : names.subList(0, Math.min(names.size(), 30))) {
            for (String part : name.split("\\s*;\\s*")) {
                String cleaned = WriterNames.clean(part);
                if (WriterNames.isName(cleaned)
                        && publisher.filter(cleaned::equalsIgnoreCase).isEmpty()) {
                    kept.add(cleaned);
                }
            }
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(joined(List.copyOf(kept)));
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
