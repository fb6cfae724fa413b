package pullquote.article.form;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import pullquote.article.ArticleText;

/** The paragraphs of a story with marks, without furniture: each block is one. */
final class Markup {

    private static final String APART = "\n\n";
    private static final Set<String> NOT_TEXT =
            Set.of("script", "style", "template", "noscript", "figure", "aside", "iframe", "svg", "form");

    private Markup() {}

    static List<String> paragraphs(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(String.join(",", NOT_TEXT)).remove();
        StringBuilder text = new StringBuilder();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    // Line ends in the source are white space, as browsers have it.
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element element) {
                    // Two of them in a row are how some write paragraphs.
                    text.append(isLineBreak(element) ? "\n" : element.isBlock() ? APART : "");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock() && !isLineBreak(element)) {
                    text.append(APART);
                }
            }
        });
        return ArticleText.paragraphs(text.toString());
    }

    private static boolean isLineBreak(Element element) {
        return element.normalName().equals("br");
    }
}
