package pullquote.article.clean;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page's article: the heading that the titles of the page agree with. */
final class PageHeadline {

    private static final String MARKS = " | ; - ; – ; — ; : ; · ; • ; » ; « ; :: ; // ";

    private PageHeadline() {}

    static Optional<String> find(Document page, JsonLd ld, PageMeta meta, Optional<String> publisher) {
        List<String> told = Stream.of(
                        ld.text("headline"),
                        meta.first("og:title"),
                        meta.first("twitter:title"),
                        ld.text("name"),
                        Optional.of(page.title()),
                        meta.first("title", "dc.title", "headline", "parsely-title", "sailthru.title"))
                .flatMap(Optional::stream)
                .map(Entities::plain)
                .filter(title -> !title.isBlank() && title.length() < 400)
                .toList();
        List<Element> headings =
                page.select("h1, [itemprop=headline], h2").stream().limit(60).toList();
        return headings.stream()
                .filter(heading -> !heading.text().isBlank() && heading.text().length() < 400)
                .max(Comparator.comparingDouble(heading -> agreement(heading, told)))
                .filter(heading -> agreement(heading, told) >= 0.6)
                .map(heading -> Characters.oneLine(heading.text()))
                .filter(heading -> publisher.filter(heading::equalsIgnoreCase).isEmpty())
                .or(() -> told.stream()
                        .map(title -> withoutPaper(title, publisher))
                        .findFirst())
                .or(() -> headings.stream()
                        .filter(heading -> heading.normalName().equals("h1")
                                && !heading.text().isBlank())
                        .map(heading -> Characters.oneLine(heading.text()))
                        .findFirst());
    }

    private static double agreement(Element heading, List<String> told) {
        double most = told.stream()
                .mapToDouble(title -> likeness(heading.text(), title))
                .max()
                .orElse(0);
        return most + (heading.normalName().equals("h2") ? -0.25 : 0);
    }

    /** The share of words that two titles have in common. */
    static double likeness(String a, String b) {
        Set<String> left = Set.copyOf(Wording.of(a).words());
        Set<String> right = Set.copyOf(Wording.of(b).words());
        long both = left.stream().filter(right::contains).count();
        long smaller = Math.min(left.size(), right.size());
        return smaller == 0 ? 0 : (0.7 * both / Math.max(left.size(), right.size()) + 0.3 * both / smaller);
    }

    /** "Headline | The Paper" without the paper. */
    static String withoutPaper(String title, Optional<String> publisher) {
        String best = title;
        for (String mark : MARKS.split(";")) {
            int at = title.lastIndexOf(mark);
            if (at > 0) {
                String left = title.substring(0, at).strip();
                String right = title.substring(at + mark.length()).strip();
                boolean isPaper =
                        publisher.filter(paper -> likeness(paper, right) > 0.5).isPresent();
                boolean startsWithPaper = mark.equals(" | ")
                        && Wording.of(left).size() <= 4
                        && Wording.of(right).size() >= 5;
                if (startsWithPaper) {
                    best = right;
                } else if (isPaper
                        || Wording.of(right).size() <= 4
                                && Wording.of(left).size() >= 3
                                && mark.length() == 3
                                && !mark.equals(" : ")) {
                    best = left.length() < best.length() ? left : best;
                }
            }
        }
        return best.isBlank() ? title : best;
    }
}
