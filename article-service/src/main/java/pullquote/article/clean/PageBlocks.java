package pullquote.article.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Splits a page into its blocks of text, in the order of the page. Walks the tree without recursion, however deep it is. */
final class PageBlocks implements NodeFilter {

    /** No news page has as many blocks; what has more is cut, so that memory stays bounded. */
    private static final int MOST_BLOCKS = 6_000;
    /** Elements nested deeper than this are read as text of the one above. */
    private static final int DEEPEST = 100;

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "video",
            "audio",
            "button",
            "select",
            "textarea",
            "input",
            "head",
            "title",
            "map",
            "datalist",
            "progress",
            "meter",
            "dialog",
            "amp-ad",
            "amp-analytics",
            "rp",
            "rt");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "q",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "td",
            "th",
            "picture",
            "source",
            "center-inline");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<Element> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int links;
    private int bold;
    private int hidden;
    private int linkChars;
    private int boldChars;

    private PageBlocks() {}

    static List<PageBlock> of(Document page) {
        PageBlocks walk = new PageBlocks();
        NodeTraversor.filter(walk, page.body());
        walk.flush();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            text.append('\n');
            return FilterResult.SKIP_ENTIRELY;
        }
        if (SKIPPED.contains(tag) || blocks.size() >= MOST_BLOCKS || tag.equals("noscript") && isShort(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element, tag);
        return FilterResult.CONTINUE;
    }

    /** What is shown without scripts is mostly a notice or a picture, but on some sites the article. */
    private static boolean isShort(Element noscript) {
        return noscript.text().length() < 250;
    }

    private void enter(Element element, String tag) {
        if (!INLINE.contains(tag) && open.size() < DEEPEST) {
            flush();
            open.add(element);
        }
        links += tag.equals("a") ? 1 : 0;
        bold += isBold(tag) ? 1 : 0;
        hidden += isHidden(element) ? 1 : 0;
        if (tag.equals("td") || tag.equals("th")) {
            add(" ");
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element
                && !SKIPPED.contains(element.normalName())
                && !element.normalName().equals("br")) {
            String tag = element.normalName();
            if (!open.isEmpty() && open.get(open.size() - 1) == element) {
                flush();
                open.remove(open.size() - 1);
            }
            links -= tag.equals("a") ? 1 : 0;
            bold -= isBold(tag) ? 1 : 0;
            hidden -= isHidden(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void add(String words) {
        text.append(words.replace('\n', ' ').replace('\r', ' '));
        int seen = words.strip().length();
        linkChars += links > 0 ? seen : 0;
        boldChars += bold > 0 ? seen : 0;
    }

    private void flush() {
        if (!text.isEmpty() && !open.isEmpty()) {
            List<String> lines = ScrapedBlocks.split(text.toString());
            int all = Math.max(1, lines.stream().mapToInt(String::length).sum());
            List<Element> path = new ArrayList<>(open);
            java.util.Collections.reverse(path);
            for (String line : lines.subList(0, Math.min(lines.size(), MOST_BLOCKS - blocks.size()))) {
                int links = (int) ((long) linkChars * line.length() / all);
                int bolds = (int) ((long) boldChars * line.length() / all);
                blocks.add(new PageBlock(line, path.get(0), path, links, bolds, hidden > 0));
            }
        }
        text.setLength(0);
        linkChars = 0;
        boldChars = 0;
    }

    private static boolean isBold(String tag) {
        return tag.equals("b")
                || tag.equals("strong")
                || tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || !style.isEmpty()
                        && style.length() < 2000
                        && style.replace(" ", "")
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("display:none");
    }
}
