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

    /** Collects features word by word. */
    static final class Builder {

        private final int[] starts;
        private long[] hashes;
        private int count;
        private int word;
        private int template;

        Builder(int words) {
            this.starts = new int[words + 1];
            this.hashes = new long[words * 144];
        }

        void add(long value) {
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
            if (condition) {
                add(value);
            } else {
                skip();
            }
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
