package pullquote.article.clean;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How the prose of a page is spread over its elements, and which of them holds the article. */
final class PageOutline {

    /** Words under one element: of prose, of all text, and characters of links. */
    static final class Tally {
        int prose;
        int chars;
        int links;
        int blocks;
        double score;
    }

    private final Map<Element, Tally> tallies = new LinkedHashMap<>();
    private final Map<Element, Set<PageRole>> roles = new HashMap<>();
    private final Map<String, Integer> proseByShape = new HashMap<>();
    private final Element top;
    private final int prose;

    PageOutline(List<PageBlock> blocks, List<Look> looks, Element root) {
        int all = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            int words = proseWords(block, looks.get(i));
            all += words;
            proseByShape.merge(shape(block), words, Integer::sum);
            count(block, words);
        }
        this.prose = Math.max(1, all);
        this.top = findTop(root);
    }

    /** Words of sentences: of blocks that are prose, mostly not links, and shown. */
    private static int proseWords(PageBlock block, Look look) {
        return look.isProse() && block.linkDensity() < 0.4 ? look.block().size() : 0;
    }

    private void count(PageBlock block, int words) {
        double share = 1;
        int level = 0;
        for (Element element : block.path()) {
            Tally tally = tallies.computeIfAbsent(element, any -> new Tally());
            tally.prose += words;
            tally.chars += block.text().length();
            tally.links += block.linkChars();
            tally.blocks++;
            if (words > 0 && !block.hidden()) {
                tally.score += share * (1 + words / 20.0) * (1 - block.linkDensity());
            }
            level++;
            share = level == 1 ? 1 : level == 2 ? 0.7 : share * 0.5;
        }
    }

    /** The element with the most prose near it; what its makers call it speaks for or against it. */
    private Element findTop(Element root) {
        Element best = root;
        double most = 0;
        for (Map.Entry<Element, Tally> entry : tallies.entrySet()) {
            double score = entry.getValue().score * weight(entry.getKey()) * (1 - density(entry.getValue()));
            if (score > most) {
                most = score;
                best = entry.getKey();
            }
        }
        return best;
    }

    private double weight(Element element) {
        Set<PageRole> own = roles(element);
        double weight = 1;
        weight *= own.contains(PageRole.BODY) ? 1.5 : 1;
        weight *= own.contains(PageRole.ARTICLE) ? 1.2 : 1;
        for (PageRole role : List.of(
                PageRole.COMMENTS,
                PageRole.RELATED,
                PageRole.SIDE,
                PageRole.FOOTER,
                PageRole.POPUP,
                PageRole.NEWSLETTER)) {
            weight *= own.contains(role) && !own.contains(PageRole.BODY) ? 0.4 : 1;
        }
        return weight;
    }

    static double density(Tally tally) {
        return Math.min(1, (double) tally.links / Math.max(1, tally.chars));
    }

    /** The element that seems to hold the article. */
    Element top() {
        return top;
    }

    Set<PageRole> roles(Element element) {
        Set<PageRole> known = roles.get(element);
        if (known == null) {
            known = PageRole.of(element);
            roles.put(element, known.isEmpty() ? EnumSet.noneOf(PageRole.class) : known);
        }
        return known;
    }

    Tally tally(Element element) {
        return tallies.getOrDefault(element, new Tally());
    }

    /** The share of the page's prose that stands under an element. */
    double proseShare(Element element) {
        return (double) tally(element).prose / prose;
    }

    /** The share of the page's prose in blocks of the same tags and classes, wherever they stand. */
    double shapeShare(PageBlock block) {
        return (double) proseByShape.getOrDefault(shape(block), 0) / prose;
    }

    /** Whether two blocks are siblings of one kind. */
    boolean isAlike(PageBlock a, PageBlock b) {
        return a.path().size() > 1
                && b.path().size() > 1
                && a.path().get(1) == b.path().get(1)
                && shape(a).equals(shape(b));
    }

    int proseWords() {
        return prose;
    }

    private static String shape(PageBlock block) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < Math.min(3, block.path().size()); i++) {
            Element element = block.path().get(i);
            shape.append(element.normalName()).append('.');
            String classes = element.attr("class");
            shape.append(classes, 0, Math.min(60, classes.length())).append('/');
        }
        return shape.toString();
    }
}
