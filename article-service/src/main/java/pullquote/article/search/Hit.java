package pullquote.article.search;

import java.util.Comparator;

/**
 * An article that was found.
 *
 * @param rank how well it fits, greater is better; 0 where nothing was ranked
 */
public record Hit(Place place, float rank) {

    /** By relevance; the newer of two that fit as well comes first. */
    public static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::rank)
            .thenComparing(hit -> hit.place().at())
            .thenComparing(hit -> hit.place().id())
            .reversed();
}
