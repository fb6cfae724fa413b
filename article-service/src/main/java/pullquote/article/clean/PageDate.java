package pullquote.article.clean;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page says that its article was published: the plainest statement first, a date in the address or the text last. */
final class PageDate {

    private static final String[] PUBLISHED = {
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
        "last-modified-date-original"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "dcterms.modified",
        "dc.date.modified",
        "lastmod",
        "modified",
        "revised"
    };
    private static final Pattern IN_URL = Pattern.compile(
            "/((?:19|20)\\d{2})[/-]?(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-]?([0-3]?\\d)(?:[/_-]|\\b|$)");
    private static final String DATED =
            "time[datetime], [itemprop=datePublished], abbr.published[title], [pubdate], [class*=publish], [class*=posted-on], [class*=date], [class*=timestamp],"
                    + " [id*=date], [class*=byline], [class*=meta], [class*=time]";

    private PageDate() {}

    static Optional<Instant> find(
            Document page, JsonLd ld, PageMeta meta, Optional<String> url, List<String> firstBlocks) {
        return ld.text("datePublished")
                .flatMap(Dates::read)
                .or(() -> Stream.of(PUBLISHED)
                        .flatMap(name -> meta.all(name).stream())
                        .map(Dates::read)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> ld.textOfPage("datePublished")
                        .or(() -> ld.text("dateCreated"))
                        .or(() -> ld.textOfPage("uploadDate"))
                        .flatMap(Dates::read))
                .or(() -> microdata(page))
                .or(() -> url.flatMap(PageDate::inAddress))
                .or(() -> inElements(page))
                .or(() -> inText(firstBlocks))
                .or(() -> ld.textOfPage("dateModified").flatMap(Dates::read))
                .or(() -> Stream.of(MODIFIED)
                        .flatMap(name -> meta.all(name).stream())
                        .map(Dates::read)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<Instant> microdata(Document page) {
        return page
                .select("[itemprop=datePublished], time[pubdate], time.published, time.entry-date, abbr.published")
                .stream()
                .limit(5)
                .map(PageDate::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "/2026/03/14/" or "/2026-03-14-": most papers put the day of publication into the address. */
    static Optional<Instant> inAddress(String url) {
        Matcher matcher = IN_URL.matcher(url);
        return matcher.find()
                ? Dates.read(matcher.group(1) + "-"
                        + (Character.isDigit(matcher.group(2).charAt(0))
                                ? matcher.group(2)
                                : Months.number(matcher.group(2)))
                        + "-" + matcher.group(3))
                : Optional.empty();
    }

    /** Elements that are named for dates, outside lists of other articles, the first in the page. */
    private static Optional<Instant> inElements(Document page) {
        PagePlaces places = PagePlaces.of(page);
        return page.select(DATED).stream()
                .limit(200)
                .filter(element -> element.text().length() < 200 || element.hasAttr("datetime"))
                .filter(element -> !places.isElsewhere(element))
                .map(PageDate::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Instant> read(Element element) {
        return Stream.of(
                        element.attr("datetime"),
                        element.attr("content"),
                        element.attr("title"),
                        element.ownText(),
                        element.text())
                .filter(text -> !text.isBlank() && text.length() < 300)
                .map(Dates::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Instant> inText(List<String> blocks) {
        return blocks.stream()
                .filter(block -> block.length() < 160)
                .map(Dates::read)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
