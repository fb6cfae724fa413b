package pullquote.analysis.nlp.entity.tagger;

import java.util.Arrays;

/**
 * The features of one sentence: for each word the hashes of what may tell its label.
 *
 * @param starts for each word the index of its first feature in {@code hashes}, and one more for the end
 * @param hashes the features of all words, one after another
 */
public record Features(int[] starts, long[] hashes) {

    /** The number of words. */
    public int size() {
        return starts.length - 1;
    }

    /** Collects features word by word: all of them, or those alone that single words have, or all but those. */
    static final class Builder {

        /** No word stands so far off. */
        private static final int NONE = Integer.MAX_VALUE;

        private final boolean takesShared;
        private final boolean takesOwn;
        private final int offset;

        private final int[] starts;
        private long[] hashes;
        private int count;
        private int word;
        private int template;

        Builder(int words) {
            this(words, true, true, NONE);
        }

        private Builder(int words, boolean takesShared, boolean takesOwn, int offset) {
            this.takesShared = takesShared;
            this.takesOwn = takesOwn;
            this.offset = offset;
            this.starts = new int[words + 1];
            this.hashes = new long[words * 144];
        }

        /** For all that looks at more than one word. */
        static Builder shared(int words) {
            return new Builder(words, true, false, NONE);
        }

        /** For all that looks at the word alone which stands so many places behind the one that is told of. */
        static Builder own(int offset) {
            return new Builder(1, false, false, offset);
        }

        void add(long value) {
            take(takesShared, value);
        }

        /** A feature that looks at no other word than one so many places behind the one that is told of. */
        void own(int of, long value) {
            take(takesOwn || of == offset, value);
        }

        private void take(boolean taken, long value) {
            if (!taken) {
                skip();
                return;
            }
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * count);
            }
            hashes[count++] = Hashing.mix(value + ++template * 0x632BE59BD9B4E019L);
        }

        /** Leaves a template out, so that those after it keep their number. */
        void skip() {
            template++;
        }

        void addIf(boolean condition, long value) {
            take(condition && takesShared, value);
        }

        void ownIf(boolean condition, int of, long value) {
            take(condition && (takesOwn || of == offset), value);
        }

        void endWord() {
            starts[++word] = count;
            template = 0;
        }

        Features build() {
            return new Features(starts, Arrays.copyOf(hashes, count));
        }
    }
}
