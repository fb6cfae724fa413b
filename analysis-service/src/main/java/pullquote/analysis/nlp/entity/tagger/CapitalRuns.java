package pullquote.analysis.nlp.entity.tagger;

import java.util.HashSet;
import java.util.Set;

/**
 * Runs of words in capitals, which names are found in: what a run starts and ends with and stands between tells the type of all of it
 * ("Department of Harbour Affairs"). A tight run has capitals alone, a loose one small words like "of" between them, too.
 */
final class CapitalRuns {

    private static final int LONGEST_JOIN = 2;
    private static final int LONG = 5;
    private static final int TEMPLATES = 9;
    private static final Set<Long> JOINING = new HashSet<>();

    static {
        for (String word : "of for and the & 's - de la del al el bin on in".split(" ")) {
            JOINING.add(Hashing.of(word));
        }
    }

    private final WordForm[] sentence;
    private final int[] tightStarts;
    private final int[] tightEnds;
    private final int[] looseStarts;
    private final int[] looseEnds;

    CapitalRuns(WordForm[] sentence) {
        int size = sentence.length;
        this.sentence = sentence;
        this.tightStarts = new int[size];
        this.tightEnds = new int[size];
        this.looseStarts = new int[size];
        this.looseEnds = new int[size];
        find(0, tightStarts, tightEnds);
        find(LONGEST_JOIN, looseStarts, looseEnds);
    }

    private void find(int longestJoin, int[] starts, int[] ends) {
        int start = 0;
        while (start < sentence.length) {
            int end = start;
            int next = start;
            while (next < sentence.length && isCapital(next)) {
                end = next + 1;
                next = end;
                while (next < sentence.length
                        && next - end < longestJoin
                        && !isCapital(next)
                        && JOINING.contains(sentence[next].lower())) {
                    next++;
                }
            }
            for (int i = start; i < end; i++) {
                starts[i] = start;
                ends[i] = end;
            }
            start = Math.max(end, start + 1);
        }
    }

    private boolean isCapital(int i) {
        return sentence[i].kind() >= WordForm.CAPITALIZED;
    }

    void add(Features.Builder features, int i) {
        add(features, i, tightStarts[i], tightEnds[i]);
        add(features, i, looseStarts[i], looseEnds[i]);
    }

    /** Leaves the features of both kinds of runs out. */
    static void skip(Features.Builder features) {
        skip(features, 2 * TEMPLATES);
    }

    private static void skip(Features.Builder features, int templates) {
        for (int n = 0; n < templates; n++) {
            features.skip();
        }
    }

    private void add(Features.Builder f, int i, int start, int end) {
        if (end == 0) {
            skip(f, TEMPLATES);
            return;
        }
        WordForm first = sentence[start];
        WordForm last = sentence[end - 1];
        WordForm before = start == 0 ? FeatureExtractor.EDGE : sentence[start - 1];
        WordForm after = end == sentence.length ? FeatureExtractor.EDGE : sentence[end];
        int place = (i == start ? 1 : 0) + (i == end - 1 ? 2 : 0);
        f.add(Hashing.pair(last.lower(), place));
        f.add(Hashing.pair(first.lower(), place));
        f.add(Hashing.pair(last.path(10), place));
        f.add(Hashing.pair(first.path(10), place));
        f.add(Math.min(end - start, LONG) * 4L + place);
        f.add(Hashing.pair(before.lower(), place));
        f.add(Hashing.pair(after.lower(), place));
        f.add(Hashing.pair(Hashing.pair(before.path(8), after.path(8)), place));
        f.add(Hashing.pair(Hashing.pair(last.lower(), first.lower()), place));
    }
}
