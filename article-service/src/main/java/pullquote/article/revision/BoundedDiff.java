package pullquote.article.revision;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MeyersDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Differences between two sequences with an end to the work. Myers' algorithm (An O(ND) Difference Algorithm, 1986) finds the fewest, but needs the
 * product of their number and the lengths: minutes for two long texts that share little. So it is stopped when it comes to nothing soon, and what
 * stands once in either sequence (Cohen's patience diff) cuts them into shorter ones; what is too long even then counts as replaced.
 *
 * <p>One instance is for one comparison: all its calls share one bound.
 */
final class BoundedDiff {

    /** How many steps one comparison may cost in all; some 10 ns each. */
    private static final long STEPS = 20_000_000;
    /** Differences that Myers' algorithm looks for at most: it keeps the square of them in memory. */
    private static final int MOST_DIFFERENCES = 1_000;

    private static final int DEEPEST = 8;

    private long left = STEPS;

    /** In order, without overlap; nothing between two of them differs. Equal numbers are equal pieces. */
    List<Difference> compare(List<Integer> from, List<Integer> to) {
        return compare(from, to, 0);
    }

    private List<Difference> compare(List<Integer> from, List<Integer> to, int depth) {
        int head = commonHead(from, to);
        int tail = commonTail(from, to, head);
        List<Integer> oldCore = from.subList(head, from.size() - tail);
        List<Integer> newCore = to.subList(head, to.size() - tail);
        left -= head + tail;
        if (oldCore.isEmpty() && newCore.isEmpty()) {
            return List.of();
        }
        boolean settled = oldCore.isEmpty() || newCore.isEmpty() || oldCore.size() + newCore.size() == 2;
        List<Difference> found = settled || left <= 0 ? whole(oldCore, newCore) : core(oldCore, newCore, depth);
        return found.stream().map(one -> one.shifted(head, head)).toList();
    }

    private List<Difference> core(List<Integer> from, List<Integer> to, int depth) {
        try {
            return new MeyersDiff<Integer>()
                    .computeDiff(from, to, new Limit(from.size() + to.size())).stream()
                            .map(BoundedDiff::difference)
                            // The library gives the last one first.
                            .sorted(Comparator.comparingInt(Difference::fromStart)
                                    .thenComparingInt(Difference::toStart))
                            .toList();
        } catch (TooManyDifferences e) {
            return depth == DEEPEST ? whole(from, to) : betweenAnchors(from, to, depth);
        }
    }

    private List<Difference> betweenAnchors(List<Integer> from, List<Integer> to, int depth) {
        left -= 4L * (from.size() + to.size());
        List<Anchors.Anchor> anchors = Anchors.of(from, to);
        if (anchors.isEmpty()) {
            return whole(from, to);
        }
        List<Difference> found = new ArrayList<>();
        Anchors.Anchor before = new Anchors.Anchor(-1, -1);
        for (int i = 0; i <= anchors.size(); i++) {
            Anchors.Anchor next = i < anchors.size() ? anchors.get(i) : new Anchors.Anchor(from.size(), to.size());
            int fromStart = before.from() + 1;
            int toStart = before.to() + 1;
            compare(from.subList(fromStart, next.from()), to.subList(toStart, next.to()), depth + 1)
                    .forEach(one -> found.add(one.shifted(fromStart, toStart)));
            before = next;
        }
        return found;
    }

    private static List<Difference> whole(List<Integer> from, List<Integer> to) {
        return List.of(new Difference(0, from.size(), 0, to.size()));
    }

    private static Difference difference(Change change) {
        return new Difference(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
    }

    private static int commonHead(List<Integer> from, List<Integer> to) {
        int most = Math.min(from.size(), to.size());
        int count = 0;
        while (count < most && from.get(count).equals(to.get(count))) {
            count++;
        }
        return count;
    }

    private static int commonTail(List<Integer> from, List<Integer> to, int head) {
        int most = Math.min(from.size(), to.size()) - head;
        int count = 0;
        while (count < most && from.get(from.size() - 1 - count).equals(to.get(to.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    /** Stops the algorithm: each of its rounds looks for one difference more, and may go through both sequences. */
    private final class Limit implements DiffAlgorithmListener {

        private final int length;

        Limit(int length) {
            this.length = length;
        }

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int differences, int most) {
            left -= length;
            if (differences > MOST_DIFFERENCES || left <= 0) {
                throw new TooManyDifferences();
            }
        }

        @Override
        public void diffEnd() {}
    }

    private static final class TooManyDifferences extends RuntimeException {

        TooManyDifferences() {
            super(null, null, false, false);
        }
    }
}
