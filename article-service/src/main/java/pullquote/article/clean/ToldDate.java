package pullquote.article.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page tells machines that its article was published: JSON-LD, meta tags, microdata, data for its scripts. */
final class ToldDate {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "article.published",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "published_time",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publicationdate",
            "pubdate",
            "pub_date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.issued",
            "dcterms.date",
            "dc.date",
            "dc.date.created",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "bt:pubdate",
            "article_date_original",
            "originalpublicationdate",
            "rnews:datepublished",
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "article.created",
            "date_published",
            "date",
            "datecreated",
            "created",
            "og:pubdate",
            "ptime",
            "displaydate",
            "analyticsattributes.articledate",
            "prism.publicationdate",
            "last-modified-date-original");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified",
            "lastmod",
            "modified",
            "revised");
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "\"(?:date_?published|published_?date|publish_?date|published_?at|publication_?date|pub_?date|first_?published)\"\\s{0,3}:\\s{0,3}"
                    + "\"(\\d{4}-[^\"]{5,30})\"",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_CHARS = 1_000_000;

    private ToldDate() {}

    static Optional<Moment> published(Document page, JsonLd ld, PageMeta meta) {
        return ld.text("datePublished")
                .flatMap(Dates::moment)
                .or(() -> first(PUBLISHED, meta))
                .or(() -> ld.textOfPage("datePublished")
                        .or(() -> ld.text("dateCreated"))
                        .or(() -> ld.textOfPage("uploadDate"))
                        .flatMap(Dates::moment))
                .or(() -> microdata(page));
    }

    static Optional<Moment> modified(JsonLd ld, PageMeta meta) {
        return ld.textOfPage("dateModified").flatMap(Dates::moment).or(() -> first(MODIFIED, meta));
    }

    private static Optional<Moment> first(List<String> names, PageMeta meta) {
        return names.stream()
                .flatMap(name -> meta.all(name).stream())
                .map(Dates::moment)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Moment> microdata(Document page) {
        return page
                .select("[itemprop=datePublished], time[pubdate], time.published, time.entry-date, abbr.published")
                .stream()
                .limit(5)
                .map(ToldDate::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The date of an element: of its attributes before its text. */
    static Optional<Moment> read(Element element) {
        return Stream.of(
                        element.attr("datetime"),
                        element.attr("content"),
                        element.attr("title"),
                        element.ownText(),
                        element.text())
                .filter(text -> !text.isBlank() && text.length() < 300)
                .map(Dates::moment)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Data that scripts are given, where it knows a single day of publication: with several, the others are of other articles. */
    static Optional<Moment> inScripts(Document page) {
        Set<Moment> found = page.select("script:not([src])").stream()
                .map(Element::data)
                .filter(data -> data.length() < MOST_CHARS)
                .flatMap(data -> IN_SCRIPT.matcher(data).results())
                .limit(50)
                .flatMap(match -> Dates.moment(match.group(1)).stream())
                .collect(Collectors.toSet());
        return found.stream().map(Moment::day).distinct().count() == 1
                ? found.stream().findFirst()
                : Optional.empty();
    }
}
