package pullquote.article.clean;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells bylines and dates of the article from those of other articles and of comments. */
final class PagePlaces {

    private static final int LEVELS = 10;
    private static final int MOST_HEADLINES = 5;

    private final Set<Element> aboveHeadline = Collections.newSetFromMap(new IdentityHashMap<>());

    private PagePlaces() {}

    static PagePlaces of(Document page) {
        PagePlaces places = new PagePlaces();
        for (Element headline : page.select("h1").stream().limit(MOST_HEADLINES).toList()) {
            Element at = headline.parent();
            while (at != null && places.aboveHeadline.add(at)) {
                at = at.parent();
            }
        }
        return places;
    }

    /**
     * Whether an element stands in a side column, a footer, a menu, among comments or links to other articles; what stands under one element
     * with the headline does not.
     */
    boolean isElsewhere(Element element) {
        Element at = element;
        boolean footer = false;
        for (int level = 0; at != null && level < LEVELS; level++) {
            if (level > 0 && aboveHeadline.contains(at)) {
                return false;
            }
            Set<PageRole> roles = PageRole.of(at);
            if (roles.contains(PageRole.COMMENTS)
                    || roles.contains(PageRole.SIDE) && !roles.contains(PageRole.BYLINE)
                    || roles.contains(PageRole.RELATED)
                    || roles.contains(PageRole.NAVIGATION)) {
                return true;
            }
            if (footer && roles.contains(PageRole.ARTICLE)) {
                return false; // the foot of the article, not of the page
            }
            footer |= roles.contains(PageRole.FOOTER);
            at = at.parent();
        }
        return footer;
    }
}
