package pullquote.article.clean;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern NOISE = Pattern.compile(
            "(?i)^(?:(?:article |story |post |photos? |words |written |reported |published |posted |updated |guest post )*(?:by|von|por|par|di|door|author)[: ]+|about the author:? ?|author:? )");
    private static final Pattern END = Pattern.compile(
            "(?i)(?:\\s[|•·–—-]\\s|\\s?[|•·]| \\(|,? (?:updated|published|posted|on|at|in|for) [\\p{Lu}\\d]|\\d{1,2}[:/. ]\\d|\\s@|\\bfollow\\b|\\bview\\b|https?:|\\bposts by\\b).*$");
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "editor",
            "author",
            "authors",
            "webmaster",
            "by",
            "posts",
            "anonymous",
            "guest",
            "user",
            "unknown",
            "none",
            "null",
            "undefined",
            "home",
            "staff only",
            "follow",
            "view all posts",
            "see more",
            "more",
            "email",
            "facebook",
            "twitter",
            "newsroom staff",
            "read more");

    private PageByline() {}

    static Optional<String> find(
            Document page, JsonLd ld, PageMeta meta, List<String> firstBlocks, Optional<String> publisher) {
        return join(ld.names("author"), publisher)
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
                .or(() -> publisherItself(ld, meta));
    }

    /** A paper that names itself as the writer: better than nobody, worse than any person. */
    private static Optional<String> publisherItself(JsonLd ld, PageMeta meta) {
        return join(ld.names("author"), Optional.empty()).or(() -> join(meta.all("author"), Optional.empty()));
    }

    private static Optional<String> beside(Document page, Optional<String> publisher) {
        return page.select(BESIDE).stream()
                .limit(100)
                .filter(element -> element.text().length() < 120)
                .filter(element -> !isElsewhere(element))
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
                .filter(name -> isName(clean(name)))
                .limit(8)
                .toList();
        return linked.isEmpty() ? List.of(byline.text()) : linked;
    }

    /** Writers of other articles and of comments are named in side columns, boxes and lists. */
    private static boolean isElsewhere(Element element) {
        Element at = element;
        for (int level = 0; at != null && level < 10; level++) {
            Set<PageRole> roles = PageRole.of(at);
            if (roles.contains(PageRole.COMMENTS)
                    || roles.contains(PageRole.SIDE) && !roles.contains(PageRole.BYLINE)
                    || roles.contains(PageRole.FOOTER)
                    || roles.contains(PageRole.RELATED)
                    || roles.contains(PageRole.NAVIGATION)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static Optional<String> join(List<String> names, Optional<String> publisher) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : names.subList(0, Math.min(names.size(), 30))) {
            for (String part : name.split("\\s*;\\s*")) {
                String cleaned = clean(part);
                if (isName(cleaned)
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

    /** A name without "By", roles, dates and handles around it. */
    static String clean(String name) {
        String text = NOISE.matcher(Characters.oneLine(name.substring(0, Math.min(300, name.length()))))
                .replaceFirst("");
        text = END.matcher(text).replaceFirst("").strip();
        String[] parts = text.split(",\\s*");
        StringBuilder kept = new StringBuilder(parts.length == 0 ? "" : parts[0]);
        for (int i = 1; i < parts.length && !Bylines.isRank(parts[i]); i++) {
            kept.append(", ").append(parts[i]);
        }
        return kept.toString()
                .replaceAll("[.,:;\\s]+$", kept.toString().matches(".*\\b(?:Jr|Sr|\\p{Lu})\\.$") ? "." : "")
                .strip();
    }

    private static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.length() >= 2
                && name.length() <= 120
                && name.split(" ").length <= 14
                && !NOBODY.contains(lower)
                && !lower.contains("http")
                && !lower.contains("www.")
                && !lower.contains("@")
                && !lower.contains(".com")
                && name.chars().filter(Character::isDigit).count() <= 3
                && name.chars().anyMatch(Character::isLetter);
    }
}
