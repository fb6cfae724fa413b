package pullquote.article.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which blocks of a page belong to its article, by the article's text or by pieces of text that do and don't. 1 yes, 0 no, -1 not known. */
final class BlockLabels {

    private BlockLabels() {}

    /** From the whole text of the article. */
    static int[] fromText(PageView page, String gold) {
        List<String> words = Wording.words(gold);
        String joined = " " + String.join(" ", words) + " ";
        List<Set<String>> grams = new ArrayList<>();
        for (int n = 1; n <= 4; n++) {
            Set<String> set = new HashSet<>();
            for (int i = 0; i + n <= words.size(); i++) {
                set.add(String.join(" ", words.subList(i, i + n)));
            }
            grams.add(set);
        }
        int[] labels = new int[page.size()];
        boolean[] longOnes = new boolean[page.size()];
        for (int i = 0; i < page.size(); i++) {
            List<String> own = Wording.words(page.blocks().get(i).text());
            int n = Math.min(4, own.size());
            if (n == 0) {
                labels[i] = -1;
                continue;
            }
            int hits = 0;
            int all = 0;
            for (int k = 0; k + n <= own.size(); k++) {
                all++;
                hits += grams.get(n - 1).contains(String.join(" ", own.subList(k, k + n))) ? 1 : 0;
            }
            labels[i] = 2 * hits >= all ? 1 : 0;
            longOnes[i] = own.size() >= 8;
        }
        for (int i = 0; i < page.size(); i++) {
            if (labels[i] == 1 && !longOnes[i] && !isBesideInGold(i, labels, longOnes, page, joined)) {
                labels[i] = 0;
            }
        }
        return labels;
    }

    /** A short block may repeat words of the article by chance: beside its neighbour it must stand in the article, too. */
    private static boolean isBesideInGold(int i, int[] labels, boolean[] longOnes, PageView page, String gold) {
        String own = String.join(" ", Wording.words(page.blocks().get(i).text()));
        for (int d = 1; d <= 25; d++) {
            if (i - d >= 0 && labels[i - d] == 1) {
                List<String> before = Wording.words(page.blocks().get(i - d).text());
                if (gold.contains(" " + String.join(" ", before.subList(Math.max(0, before.size() - 3), before.size()))
                        + " " + own + " ")) {
                    return true;
                }
            }
            if (i + d < labels.length && labels[i + d] == 1) {
                List<String> after = Wording.words(page.blocks().get(i + d).text());
                if (gold.contains(" " + own + " " + String.join(" ", after.subList(0, Math.min(3, after.size())))
                        + " ")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A block beside a known one, in the same kind of element, is like it. */
    static int[] spread(PageView page, int[] labels) {
        int[] wider = labels.clone();
        for (int i = 0; i < labels.length; i++) {
            for (int d = -6; d <= 6 && labels[i] < 0; d++) {
                int j = i + d;
                if (j >= 0
                        && j < labels.length
                        && labels[j] >= 0
                        && page.outline()
                                .isAlike(page.blocks().get(i), page.blocks().get(j))) {
                    wider[i] = wider[i] < 0 || wider[i] == labels[j] ? labels[j] : -2;
                }
            }
        }
        for (int i = 0; i < wider.length; i++) {
            wider[i] = Math.max(-1, wider[i]);
        }
        return wider;
    }

    /** From pieces that must and must not be kept. */
    static int[] fromPieces(PageView page, List<String> with, List<String> without) {
        int[] labels = new int[page.size()];
        for (int i = 0; i < page.size(); i++) {
            String text = page.blocks().get(i).text();
            boolean yes = with.stream().anyMatch(piece -> overlaps(text, Characters.oneLine(piece)));
            boolean no = without.stream().anyMatch(piece -> overlaps(text, Characters.oneLine(piece)));
            labels[i] = yes == no ? -1 : yes ? 1 : 0;
        }
        return labels;
    }

    private static boolean overlaps(String text, String piece) {
        return text.contains(piece) || text.length() >= 25 && piece.contains(text);
    }
}
