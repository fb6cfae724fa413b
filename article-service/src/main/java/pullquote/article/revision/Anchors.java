package pullquote.article.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what stands once in either of two sequences, in the same order: where it is safe to cut both. */
final class Anchors {

    private static final int SEVERAL = -1;

    private Anchors() {}

    /** The same piece at a place of either sequence. */
    record Anchor(int from, int to) {}

    /** The longest row of anchors that ascends on both sides. */
    static List<Anchor> of(List<Integer> from, List<Integer> to) {
        Map<Integer, Integer> once = places(to);
        Map<Integer, Integer> onceHere = places(from);
        List<Anchor> candidates = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            int there = once.getOrDefault(from.get(i), SEVERAL);
            if (there != SEVERAL && onceHere.getOrDefault(from.get(i), SEVERAL) == i) {
                candidates.add(new Anchor(i, there));
            }
        }
        return ascending(candidates);
    }

    private static Map<Integer, Integer> places(List<Integer> pieces) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            places.merge(pieces.get(i), i, (first, second) -> SEVERAL);
        }
        return places;
    }

    /** The longest ascending subsequence, in n log n (Fredman 1975). */
    private static List<Anchor> ascending(List<Anchor> candidates) {
        int[] smallestEnd = new int[candidates.size()];
        int[] endOf = new int[candidates.size()];
        int[] before = new int[candidates.size()];
        int longest = 0;
        for (int i = 0; i < candidates.size(); i++) {
            int place = candidates.get(i).to();
            int length = -Arrays.binarySearch(smallestEnd, 0, longest, place) - 1;
            smallestEnd[length] = place;
            endOf[length] = i;
            before[i] = length == 0 ? -1 : endOf[length - 1];
            longest = Math.max(longest, length + 1);
        }
        Anchor[] row = new Anchor[longest];
        for (int i = longest - 1, at = longest == 0 ? -1 : endOf[longest - 1]; i >= 0; i--) {
            row[i] = candidates.get(at);
            at = before[at];
        }
        return List.of(row);
    }
}
