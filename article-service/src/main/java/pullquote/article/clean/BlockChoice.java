package pullquote.article.clean;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** From how likely each block is of the article to the blocks that are. */
final class BlockChoice {

    private static final double LIKELY = 0.5;
    /** Where the model is sure of little, blocks are taken down to this until most of what it expects is there. */
    private static final double LEAST = 0.12;

    private static final double SURE = 0.97;

    private static final double EXPECTED = 0.6;
    private static final int LONG = 25;

    private BlockChoice() {}

    /** One answer for each block of the page, in order. */
    static boolean[] choose(PageView page, double[] likely) {
        double limit = limit(page, likely);
        boolean[] chosen = new boolean[page.size()];
        for (int i = 0; i < chosen.length; i++) {
            Look look = page.looks().get(i);
            chosen[i] = likely[i] >= limit && !isFurniture(look, likely[i]) && !isHeadline(page, i);
        }
        dropBylines(page, chosen);
        PageLead.add(page, likely, chosen);
        dropRepeated(page, chosen);
        return chosen;
    }

    private static double limit(PageView page, double[] likely) {
        double expected = 0;
        for (int i = 0; i < likely.length; i++) {
            expected += page.looks().get(i).isProse() ? likely[i] * words(page, i) : 0;
        }
        double limit = LIKELY;
        while (limit > LEAST && wordsAbove(page, likely, limit) < EXPECTED * expected) {
            limit -= 0.02;
        }
        return limit;
    }

    private static double wordsAbove(PageView page, double[] likely, double limit) {
        return IntStream.range(0, likely.length)
                .filter(i -> likely[i] >= limit && page.looks().get(i).isProse())
                .map(i -> words(page, i))
                .sum();
    }

    /** A whole paragraph that the model is sure of may address its reader. */
    static boolean isFurniture(Look look, double likely) {
        boolean isSure = likely > SURE && look.block().size() >= LONG;
        return look.isSureFurniture()
                || !isSure && Appeal.find(look.block(), 1, Set.of()).isPresent();
    }

    static boolean isHeadline(PageView page, int i) {
        String tag = page.blocks().get(i).tag();
        return (tag.equals("h1") || tag.equals("h2") || tag.equals("div") || tag.equals("header"))
                && page.headline()
                        .filter(title -> PageHeadline.likeness(
                                        title, page.blocks().get(i).text())
                                > 0.85)
                        .isPresent();
    }

    /** Lines with the writer or the date at the start of the text are told beside it. */
    private static void dropBylines(PageView page, boolean[] chosen) {
        int seen = 0;
        for (int i = 0; i < chosen.length && seen < 4; i++) {
            if (chosen[i]) {
                seen++;
                Wording block = page.looks().get(i).block();
                chosen[i] = Bylines.read(block.text()).isEmpty() && !Bylines.isDateLine(block);
            }
        }
    }

    /** Pages hold copies of their text, for other screens or for machines, some with all paragraphs in one: the shorter blocks stay. */
    private static void dropRepeated(PageView page, boolean[] chosen) {
        List<Integer> byLength = IntStream.range(0, chosen.length)
                .filter(i -> chosen[i])
                .boxed()
                .sorted(Comparator.comparingInt(i -> words(page, i)))
                .toList();
        Set<String> seen = new HashSet<>();
        for (int i : byLength) {
            List<String> words = page.looks().get(i).block().words();
            Set<String> own = new HashSet<>();
            for (int k = 0; k + 4 <= words.size(); k++) {
                own.add(String.join(" ", words.subList(k, k + 4)));
            }
            long again = own.stream().filter(seen::contains).count();
            chosen[i] = words.size() < LONG || again < 0.8 * own.size();
            seen.addAll(own);
        }
    }

    private static int words(PageView page, int i) {
        return page.looks().get(i).block().size();
    }
}
