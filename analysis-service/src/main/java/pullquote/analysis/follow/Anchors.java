package pullquote.analysis.follow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.store.EntityKey;

/**
 * Tells whether two quotations are the same words, though papers shorten and mend them. Each is a set of runs of {@value #RUN} words
 * (w-shingling, Broder 1997); of these the hashes that are smallest are its anchors, by which candidates are found, and two
 * quotations are the same where most of the runs of the shorter one are in the longer.
 */
final class Anchors {

    private static final int RUN = 4;
    /** A remark of fewer words is said by many people. */
    private static final int FEWEST_WORDS = 7;

    private static final int KEPT = 4;
    private static final double MOST = 0.6;

    private Anchors() {}

    /** The anchors of a quotation; none where it is a paraphrase or too short. */
    static List<Long> of(QuoteFact quote) {
        if (quote.kind() == Quotation.Kind.INDIRECT) {
            return List.of();
        }
        return new TreeSet<>(runs(quote.text())).stream().limit(KEPT).toList();
    }

    static boolean areSame(String one, String other) {
        Set<Long> first = runs(one);
        Set<Long> second = runs(other);
        int fewer = Math.min(first.size(), second.size());
        first.retainAll(second);
        return fewer > 0 && first.size() >= MOST * fewer;
    }

    private static Set<Long> runs(String text) {
        String[] words = EntityKey.plain(text).split(" ", -1);
        Set<Long> runs = new HashSet<>();
        if (words.length < FEWEST_WORDS) {
            return runs;
        }
        List<Long> hashes = new ArrayList<>();
        for (String word : words) {
            hashes.add(mix(word));
        }
        for (int i = 0; i + RUN <= words.length; i++) {
            long hash = 0;
            for (int j = i; j < i + RUN; j++) {
                hash = spread(hash * 31 + hashes.get(j));
            }
            runs.add(hash);
        }
        return runs;
    }

    private static long mix(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return spread(hash);
    }

    /** Spreads the bits, so that the smallest of some hashes is any of them (the finalizer of SplitMix64). */
    private static long spread(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
