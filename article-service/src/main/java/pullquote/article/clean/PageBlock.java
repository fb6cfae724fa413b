package pullquote.article.clean;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A stretch of text of a page that stands in a block of its own.
 *
 * @param text one line, white space normalised
 * @param element the innermost element that makes it a block
 * @param path that element and its ancestors, outermost last
 * @param linkChars how many of its characters are link text
 * @param boldChars how many of its characters are bold or heading text
 * @param hidden whether it or an ancestor is marked as not shown
 */
record PageBlock(String text, Element element, List<Element> path, int linkChars, int boldChars, boolean hidden) {

    double linkDensity() {
        return Math.min(1, (double) linkChars / Math.max(1, text.length()));
    }

    String tag() {
        return element.normalName();
    }

    /** Whether it stands in a figure or in what is named as the words of a picture. */
    boolean isCaption() {
        return path.stream()
                .limit(4)
                .anyMatch(at -> at.normalName().equals("figure")
                        || at.normalName().equals("figcaption")
                        || PageRole.of(at).contains(PageRole.CAPTION));
    }
}
