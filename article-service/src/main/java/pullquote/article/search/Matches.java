package pullquote.article.search;

import java.util.List;

/**
 * The matches of one text.
 *
 * @param list by start
 */
record Matches(List<Match> list) {

    /** Enough for a page to mark; an article on one subject names it hundreds of times. */
    private static final int MOST = 100;

    Matches {
        list = List.copyOf(list);
    }

    /** How many of the searched phrases have a match that lies between two places. */
    long distinctWithin(int start, int end) {
        return list.stream()
                .filter(match -> match.start() >= start && match.end() <= end)
                .mapToInt(Match::phrase)
                .distinct()
                .count();
    }

    /**
     * As callers see them, the first hundred.
     *
     * @param body where the body begins in the text
     */
    List<Highlight> highlights(int body) {
        return list.stream()
                .limit(MOST)
                .map(match -> new Highlight(match.start() < body ? "headline" : "body", match.start(), match.end()))
                .toList();
    }
}
