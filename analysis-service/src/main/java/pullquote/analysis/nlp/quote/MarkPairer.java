package pullquote.analysis.nlp.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import pullquote.analysis.nlp.quote.Mark.Family;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/**
 * Pairs quotation marks, in one pass. An opening mark that nothing closes runs on where the next paragraph opens with a mark of its own
 * kind; else it ends at an attribution, or with its paragraph. A closing mark that nothing opened takes what stands before it in its
 * paragraph. Both happen in real text, and neither may spoil the rest.
 */
final class MarkPairer {

    /** Nobody nests deeper; more is a sign of marks that are none. */
    private static final int DEEPEST = 3;

    private final Document document;
    private final List<Span> blocks;
    private final List<Stretch> found = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();

    private int block;
    /** Where the last outermost stretch of the block ended, or the block's start. */
    private int free;

    private MarkPairer(Document document) {
        this.document = document;
        this.blocks = Blocks.of(document);
    }

    /** Every stretch of a document, by start, the outer before the inner. */
    static List<Stretch> pair(Document document) {
        MarkPairer pairer = new MarkPairer(document);
        List<Mark> marks = pairer.marksOf(0);
        for (int i = 0; i < pairer.blocks.size(); i++) {
            List<Mark> next = pairer.marksOf(i + 1);
            pairer.pairBlock(i, marks, next);
            marks = next;
        }
        pairer.found.sort(Comparator.comparing(Stretch::outer));
        return withDepths(pairer.found);
    }

    /** Depth counts the stretches around one; marks that were opened and never closed leave none. */
    private static List<Stretch> withDepths(List<Stretch> sorted) {
        List<Stretch> result = new ArrayList<>(sorted.size());
        Deque<Stretch> around = new ArrayDeque<>();
        for (Stretch stretch : sorted) {
            while (!around.isEmpty() && around.peek().end() <= stretch.start()) {
                around.pop();
            }
            result.add(stretch.atDepth(around.size()));
            around.push(stretch);
        }
        return result;
    }

    private List<Mark> marksOf(int index) {
        if (index >= blocks.size()) {
            return List.of();
        }
        return MarkReader.read(
                document.text(), blocks.get(index).start(), blocks.get(index).end());
    }

    private void pairBlock(int index, List<Mark> marks, List<Mark> next) {
        block = index;
        free = blocks.get(index).start();
        open.clear();
        for (int i = 0; i < marks.size(); i++) {
            if (!isApostrophe(marks, i)) {
                take(marks.get(i), isNested(marks, i));
            }
        }
        endBlock(index, next);
    }

    /** A plural possessive looks like a closing mark; it is none where another closing mark comes before the next opening one. */
    private boolean isApostrophe(List<Mark> marks, int i) {
        Mark mark = marks.get(i);
        if (mark.family() != Family.SINGLE || !mark.weak()) {
            return false;
        }
        if (!isOpen(Family.SINGLE)) {
            return true;
        }
        boolean afterS = Character.toLowerCase(document.text().charAt(mark.start() - 1)) == 's';
        return afterS
                && i + 1 < marks.size()
                && marks.get(i + 1).family() == Family.SINGLE
                && !marks.get(i + 1).opens();
    }

    /** Whether a second opening mark of a kind that is open stands inside the first: two closing marks follow it. */
    private static boolean isNested(List<Mark> marks, int i) {
        return i + 2 < marks.size()
                && closesLike(marks.get(i + 1), marks.get(i))
                && closesLike(marks.get(i + 2), marks.get(i));
    }

    private static boolean closesLike(Mark mark, Mark opening) {
        return mark.side() == Mark.Side.CLOSE && mark.family() == opening.family();
    }

    private boolean isOpen(Family family) {
        return open.stream().anyMatch(mark -> mark.family() == family);
    }

    private void take(Mark mark, boolean nested) {
        if (mark.closes() && isOpen(mark.family())) {
            close(mark);
        } else if (mark.opens() && !mark.weak()) {
            open(mark, nested);
        } else if (mark.family() == Family.DOUBLE && open.isEmpty() && !mark.weak()) {
            closeUnopened(mark);
        }
    }

    private void close(Mark mark) {
        Mark opening = open.pop();
        while (opening.family() != mark.family()) {
            opening = open.pop();
        }
        add(opening.start(), mark.end(), opening.end(), mark.start(), true, false);
    }

    private void open(Mark mark, boolean nested) {
        boolean again = isOpen(mark.family());
        if (again && !nested && mark.family() != Family.SINGLE) {
            giveUp(mark);
        }
        if (open.size() < DEEPEST && (nested || !isOpen(mark.family()))) {
            open.push(mark);
        }
    }

    /** A second opening mark of a kind that is open: the first one lost its closing mark, so its last full sentence ends it. */
    private void giveUp(Mark mark) {
        Mark opening = open.pop();
        while (opening.family() != mark.family()) {
            opening = open.pop();
        }
        int end = Unclosed.lastSentenceEnd(document.text(), opening.end(), mark.start());
        if (end > opening.end()) {
            add(opening.start(), end, opening.end(), end, false, false);
        }
    }

    private void closeUnopened(Mark mark) {
        if (Unclosed.reachesBack(document.text(), free, mark.start())) {
            add(free, mark.end(), free, mark.start(), false, false);
        }
    }

    private void endBlock(int index, List<Mark> next) {
        while (open.size() > 1) {
            open.pop();
        }
        if (open.isEmpty()) {
            return;
        }
        Mark opening = open.pop();
        Span whole = blocks.get(index);
        if (opening.family() == Family.SINGLE && !opensNext(index, next, opening.family())) {
            return;
        }
        boolean continues = opensNext(index, next, opening.family());
        if (!continues && !Unclosed.opensSpeech(document.text(), whole.start(), opening.start())) {
            return;
        }
        int end = continues ? whole.end() : Unclosed.end(document.text(), opening.end(), whole);
        add(opening.start(), end, opening.end(), end, false, continues);
    }

    private boolean opensNext(int index, List<Mark> next, Family family) {
        return !next.isEmpty()
                && next.get(0).start() == blocks.get(index + 1).start()
                && next.get(0).family() == family
                && next.get(0).opens();
    }

    private void add(int start, int end, int innerStart, int innerEnd, boolean closed, boolean continues) {
        Span inner = Blocks.trim(document.text(), innerStart, innerEnd);
        if (open.isEmpty()) {
            free = end;
        }
        if (!inner.isEmpty()) {
            found.add(new Stretch(new Span(start, end), inner, block, 0, closed, continues));
        }
    }
}
