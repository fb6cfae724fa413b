package pullquote.article.search;

import java.util.List;
import java.util.Optional;

/** Shows where in an article stands what was searched for. */
public final class Marks {

    private final boolean any;
    private final Highlighter highlighter;

    Marks(List<Phrase> phrases) {
        this.any = !phrases.isEmpty();
        this.highlighter = new Highlighter(phrases);
    }

    /**
     * The marks of one article.
     *
     * @param list by start; places lie beside each other, never in each other
     */
    public record Marked(List<Highlight> list, Snippet snippet) {}

    /**
     * Marks an article.
     *
     * @param text the article's whole text, which all offsets count in
     * @param body where the body begins in it
     * @return empty where words were not searched for
     */
    public Optional<Marked> of(String text, int body) {
        if (!any) {
            return Optional.empty();
        }
        Matches matches = highlighter.find(text);
        return Optional.of(new Marked(matches.highlights(body), Snippet.of(text, body, matches)));
    }
}
