package pullquote.article.clean;

/**
 * The start of an article, which pages set apart: the standfirst below the headline, a first paragraph that is larger, bold, or in a box of its
 * own. Such blocks look unlike the others, so that the model alone would lose them.
 */
final class PageLead {

    private static final int FARTHEST_STANDFIRST = 25;
    private static final int SHORTEST_DESCRIPTION = 40;
    private static final int FARTHEST = 4;
    private static final int FEWEST_WORDS = 10;
    private static final double LEAST = 0.1;
    private static final double MOST_LINKS = 0.3;
    private static final double SAME_TEXT = 0.8;

    private PageLead() {}

    static void add(PageView page, double[] likely, boolean[] chosen) {
        int first = first(chosen);
        if (first < chosen.length) {
            addStandfirst(page, first, chosen);
            addParagraphs(page, likely, first(chosen), chosen);
        }
    }

    private static int first(boolean[] chosen) {
        int first = 0;
        while (first < chosen.length && !chosen[first]) {
            first++;
        }
        return first;
    }

    /** The sentence between headline and first paragraph with which the page describes itself. */
    private static void addStandfirst(PageView page, int first, boolean[] chosen) {
        String told = page.description().orElse("");
        if (told.length() < SHORTEST_DESCRIPTION
                || PageHeadline.likeness(told, page.blocks().get(first).text()) > SAME_TEXT) {
            return;
        }
        for (int i = first - 1; i >= Math.max(0, first - FARTHEST_STANDFIRST); i--) {
            if (PageHeadline.likeness(told, page.blocks().get(i).text()) > SAME_TEXT
                    && page.blocks().get(i).linkDensity() < MOST_LINKS) {
                chosen[i] = true;
                return;
            }
        }
    }

    /** Prose between the headline and the first paragraph, however unlike the others it is. */
    private static void addParagraphs(PageView page, double[] likely, int first, boolean[] chosen) {
        for (int i = first - 1; i >= Math.max(0, first - FARTHEST) && !BlockChoice.isHeadline(page, i); i--) {
            Look look = page.looks().get(i);
            chosen[i] = look.isProse()
                    && look.block().size() >= FEWEST_WORDS
                    && likely[i] >= LEAST
                    && page.blocks().get(i).linkDensity() < MOST_LINKS
                    && !page.blocks().get(i).isCaption()
                    && !BlockChoice.isFurniture(look, likely[i]);
        }
    }
}
