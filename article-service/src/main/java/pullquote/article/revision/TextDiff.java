package pullquote.article.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two texts: paragraphs first, then the words of those that differ. */
final class TextDiff {

    /** Behind so many changes, the rest of the texts is one: nobody reads on, and the answer stays a few times as long as the texts. */
    private static final int MOST_CHANGES = 5_000;
    /** Paragraphs that share a smaller part of their words are new ones, not edited ones. */
    private static final double EDITED = 0.3;

    private final String from;
    private final String to;
    private final BoundedDiff diff = new BoundedDiff();

    private TextDiff(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** What makes the one text the other, in order, without overlap. Takes a second or less, whatever the texts. */
    static List<TextChange> compare(String from, String to) {
        return limited(new TextDiff(from, to).paragraphs()).stream()
                .map(one -> TextChange.of(
                        Passage.of(from, one.fromStart(), one.fromEnd()), Passage.of(to, one.toStart(), one.toEnd())))
                .toList();
    }

    private List<Difference> paragraphs() {
        Pieces before = Pieces.paragraphs(from);
        Pieces after = Pieces.paragraphs(to);
        List<Difference> found = new ArrayList<>();
        for (Difference block : compare(before, after)) {
            Pieces oldWords = Pieces.words(from, before.start(block.fromStart()), before.start(block.fromEnd()));
            Pieces newWords = Pieces.words(to, after.start(block.toStart()), after.start(block.toEnd()));
            found.addAll(words(oldWords, newWords));
        }
        return found;
    }

    /** Differences of two blocks, in offsets. */
    private List<Difference> words(Pieces before, Pieces after) {
        List<Difference> found = joined(compare(before, after), before);
        if (before.count() == 0 || after.count() == 0 || !isEdited(before, after, found)) {
            return List.of(new Difference(
                    before.start(0), before.start(before.count()), after.start(0), after.start(after.count())));
        }
        return found.stream()
                .map(one -> new Difference(
                        before.start(one.fromStart()), before.start(one.fromEnd()),
                        after.start(one.toStart()), after.start(one.toEnd())))
                .toList();
    }

    private List<Difference> compare(Pieces before, Pieces after) {
        Map<String, Integer> numbers = new HashMap<>();
        return diff.compare(before.numbered(numbers), after.numbered(numbers));
    }

    /** Two changes with nothing but white space between them are one to a reader. */
    private static List<Difference> joined(List<Difference> found, Pieces before) {
        List<Difference> joined = new ArrayList<>();
        for (Difference one : found) {
            int last = joined.size() - 1;
            if (last >= 0 && isSpace(before, joined.get(last).fromEnd(), one.fromStart())) {
                Difference first = joined.get(last);
                joined.set(last, new Difference(first.fromStart(), one.fromEnd(), first.toStart(), one.toEnd()));
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    private static boolean isSpace(Pieces pieces, int start, int end) {
        return end - start == 1 && pieces.isSpace(start);
    }

    private static boolean isEdited(Pieces before, Pieces after, List<Difference> found) {
        int all = Math.max(wordCount(before, 0, before.count()), wordCount(after, 0, after.count()));
        int kept = wordCount(before, 0, before.count());
        for (Difference one : found) {
            kept -= wordCount(before, one.fromStart(), one.fromEnd());
        }
        return kept >= EDITED * all;
    }

    private static int wordCount(Pieces pieces, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += pieces.isWord(i) ? 1 : 0;
        }
        return count;
    }

    private static List<Difference> limited(List<Difference> found) {
        if (found.size() <= MOST_CHANGES) {
            return found;
        }
        Difference first = found.get(MOST_CHANGES - 1);
        Difference last = found.get(found.size() - 1);
        List<Difference> limited = new ArrayList<>(found.subList(0, MOST_CHANGES - 1));
        limited.add(new Difference(first.fromStart(), last.fromEnd(), first.toStart(), last.toEnd()));
        return limited;
    }
}
