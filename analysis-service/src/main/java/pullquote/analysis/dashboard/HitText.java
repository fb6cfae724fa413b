package pullquote.analysis.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.ArticleList.Highlight;

/**
 * A stretch of a text that either fits what was searched for or does not.
 *
 * @param hit whether it does
 */
public record HitText(String text, boolean hit) {

    /**
     * A piece of an article's text, cut where the words that were searched for start and end.
     *
     * @param start where the piece stands in the article's text
     * @param highlights in the article's text; null where nothing was searched for
     */
    static List<HitText> of(String piece, int start, @Nullable List<Highlight> highlights) {
        List<HitText> stretches = new ArrayList<>();
        int from = 0;
        for (Highlight highlight : highlights == null ? List.<Highlight>of() : highlights) {
            int begin = highlight.start() - start;
            int end = Math.min(highlight.end() - start, piece.length());
            if (begin >= from && begin < end) {
                stretches.add(new HitText(piece.substring(from, begin), false));
                stretches.add(new HitText(piece.substring(begin, end), true));
                from = end;
            }
        }
        stretches.add(new HitText(piece.substring(from), false));
        return stretches.stream().filter(stretch -> !stretch.text().isEmpty()).toList();
    }
}
