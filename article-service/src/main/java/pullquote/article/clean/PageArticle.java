package pullquote.article.clean;

import java.util.List;
import java.util.stream.IntStream;

/** Finds the blocks of a page that are its article. */
final class PageArticle {

    private static final BlockModel MODEL = BlockModelFile.shipped();

    private PageArticle() {}

    /** One answer for each block of the page, in order. */
    static boolean[] find(PageView page) {
        List<float[]> rows = BlockFeatures.of(page);
        double[] likely = rows.stream().mapToDouble(MODEL::probability).toArray();
        boolean[] chosen = BlockChoice.choose(page, likely);
        return words(page, chosen) > 0 ? chosen : proseAtTop(page);
    }

    /** Pages too plain for the model to know: the prose of the element that holds most of it. */
    private static boolean[] proseAtTop(PageView page) {
        boolean[] chosen = new boolean[page.size()];
        for (int i = 0; i < chosen.length; i++) {
            PageBlock block = page.blocks().get(i);
            chosen[i] = page.looks().get(i).isProse()
                    && block.linkDensity() < 0.4
                    && block.path().contains(page.outline().top());
        }
        return chosen;
    }

    static int words(PageView page, boolean[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(i -> chosen[i])
                .map(i -> page.looks().get(i).block().size())
                .sum();
    }
}
