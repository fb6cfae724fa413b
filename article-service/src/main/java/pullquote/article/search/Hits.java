package pullquote.article.search;

import java.util.List;

/**
 * The newest articles that match.
 *
 * @param list newest first
 * @param searched how far was looked: everything in front of it is in the list
 * @param complete whether there are no more
 */
public record Hits(List<Hit> list, Place searched, boolean complete) {

    public Hits {
        list = List.copyOf(list);
    }
}
