package pullquote.article.clean;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * When a page says that its article was published. The day is the one that it shows to its readers beside the headline, on the paper's own
 * calendar; the hour is the one that it tells to machines. Where only the day of a later version is shown, it is that version's; where
 * nothing is shown, what machines are told, and last the address and the text.
 */
final class PageDate {

    private static final Pattern IN_URL = Pattern.compile(
            "/((?:19|20)\\d{2})(?:([/_-])(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\2([0-3]?\\d)(?!\\d)"
                    + "|([01]\\d)([0-3]\\d)(?:[/_-]|$))");
    private static final String DATED =
            "time[datetime], [itemprop=datePublished], abbr.published[title], [pubdate], [class*=publish], [class*=posted-on], [class*=date], [class*=timestamp],"
                    + " [id*=date], [class*=byline], [class*=meta], [class*=time]";

    private PageDate() {}

    static Optional<Instant> find(
            Document page,
            JsonLd ld,
            PageMeta meta,
            Optional<String> url,
            List<PageBlock> beside,
            List<PageBlock> head) {
        Optional<Moment> told = ToldDate.published(page, ld, meta);
        Optional<LocalDate> inAddress = url.flatMap(PageDate::inAddress);
        List<ShownDate> shown = ShownDate.among(beside);
        Optional<ShownDate> chosen = choose(shown, told);
        if (told.isPresent()) {
            Moment moment = told.get();
            LocalDate day = chosen.map(date -> date.moment().day())
                    .or(() -> inAddress.filter(moment::isNear))
                    .orElse(moment.day());
            return Optional.of(moment.on(day));
        }
        return chosen.map(ShownDate::moment)
                .or(() -> inAddress.map(day -> new Moment(day, Optional.empty(), Optional.empty())))
                .or(() -> last(page, ld, meta, head))
                .map(moment -> moment.on(moment.day()));
    }

    /** A date of publication before that of an update; a date that may be of an event only where it agrees with what machines are told. */
    private static Optional<ShownDate> choose(List<ShownDate> shown, Optional<Moment> told) {
        return Stream.of(
                        shown.stream()
                                .filter(date -> !date.update())
                                .filter(date -> date.plain() || isNear(date, told)),
                        shown.stream().filter(ShownDate::update).filter(ShownDate::plain),
                        told.isPresent() ? Stream.<ShownDate>empty() : shown.stream())
                .flatMap(dates -> dates)
                .findFirst();
    }

    private static boolean isNear(ShownDate date, Optional<Moment> told) {
        return told.filter(moment -> moment.isNear(date.moment().day())).isPresent();
    }

    private static Optional<Moment> last(Document page, JsonLd ld, PageMeta meta, List<PageBlock> head) {
        return inElements(page)
                .or(() -> inText(head))
                .or(() -> ToldDate.inScripts(page))
                .or(() -> ToldDate.modified(ld, meta));
    }

    /** "/2026/03/14/" or "/2026-03-14-": most papers put the day of publication into the address. */
    static Optional<LocalDate> inAddress(String url) {
        Matcher matcher = IN_URL.matcher(url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean parted = matcher.group(2) != null;
        int month = Months.number(matcher.group(parted ? 3 : 5));
        return Dates.moment(matcher.group(1) + "-" + month + "-" + matcher.group(parted ? 4 : 6))
                .map(Moment::day);
    }

    /** Elements that are named for dates, outside lists of other articles, the first in the page. */
    private static Optional<Moment> inElements(Document page) {
        PagePlaces places = PagePlaces.of(page);
        return page.select(DATED).stream()
                .limit(200)
                .filter(element -> element.text().length() < 200 || element.hasAttr("datetime"))
                .filter(element -> !places.isElsewhere(element))
                .map(ToldDate::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Moment> inText(List<PageBlock> head) {
        return head.stream()
                .map(PageBlock::text)
                .filter(text -> text.length() < 160)
                .map(Dates::moment)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
