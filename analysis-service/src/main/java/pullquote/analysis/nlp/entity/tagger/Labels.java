package pullquote.analysis.nlp.entity.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of words: 0 outside, and four for each type: begin, inside, last of a longer name, or unit (BILOU; Ratinov and Roth, 2009).
 * Types are 0 person, 1 organisation, 2 place.
 */
public final class Labels {

    public static final int OUTSIDE = 0;
    public static final int COUNT = 13;

    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int LAST = 2;
    static final int UNIT = 3;

    /** The types as corpora write them. */
    public static final List<String> TYPES = List.of("PER", "ORG", "LOC");

    private static final boolean[] MAY_FOLLOW = new boolean[COUNT * COUNT];

    static {
        for (int from = 0; from < COUNT; from++) {
            for (int to = 0; to < COUNT; to++) {
                boolean continues = to != OUTSIDE && (position(to) == INSIDE || position(to) == LAST);
                boolean open = isOpen(from);
                MAY_FOLLOW[from * COUNT + to] = open ? continues && type(from) == type(to) : !continues;
            }
        }
    }

    private Labels() {}

    /** The label of the word at {@code index} of a name of {@code length} words. */
    public static int of(int type, int index, int length) {
        int position = length == 1 ? UNIT : index == 0 ? BEGIN : index == length - 1 ? LAST : INSIDE;
        return 1 + 4 * type + position;
    }

    /** The type of a label that is not {@link #OUTSIDE}. */
    public static int type(int label) {
        return (label - 1) >> 2;
    }

    static int position(int label) {
        return (label - 1) & 3;
    }

    /** Whether {@code to} may stand right after {@code from}. */
    public static boolean mayFollow(int from, int to) {
        return MAY_FOLLOW[from * COUNT + to];
    }

    /** Whether a sentence may start with this label. */
    public static boolean mayStart(int label) {
        return mayFollow(OUTSIDE, label);
    }

    /** Whether a sentence may end with this label. */
    public static boolean mayEnd(int label) {
        return !isOpen(label);
    }

    /** Whether the name goes on after this label. */
    public static boolean isOpen(int label) {
        return label != OUTSIDE && (position(label) == BEGIN || position(label) == INSIDE);
    }

    /** The BIO tags that say the same. */
    static List<String> tags(int[] labels) {
        List<String> tags = new ArrayList<>(labels.length);
        boolean open = false;
        for (int label : labels) {
            tags.add(label == OUTSIDE ? "O" : (open ? "I-" : "B-") + TYPES.get(type(label)));
            open = isOpen(label);
        }
        return tags;
    }
}
