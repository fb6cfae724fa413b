package pullquote.analysis.nlp.entity.tagger;

/** The best sequence of labels (Viterbi, 1967). */
public final class Viterbi {

    private static final float IMPOSSIBLE = Float.NEGATIVE_INFINITY;

    private Viterbi() {}

    /**
     * The labels with the highest sum of scores and transitions among those that {@link Labels} allows.
     *
     * @param scores for each word and label its score
     * @param transitions for each pair of labels its weight
     */
    public static int[] best(float[] scores, float[] transitions) {
        int labels = Labels.COUNT;
        int size = scores.length / labels;
        byte[] back = new byte[scores.length];
        float[] reached = new float[labels];
        float[] next = new float[labels];
        for (int to = 0; to < labels && size > 0; to++) {
            reached[to] = Labels.mayStart(to) ? scores[to] + transitions[to] : IMPOSSIBLE;
        }
        for (int word = 1; word < size; word++) {
            for (int to = 0; to < labels; to++) {
                float best = IMPOSSIBLE;
                int from = 0;
                for (int label = 0; label < labels; label++) {
                    if (Labels.mayFollow(label, to) && reached[label] + transitions[label * labels + to] > best) {
                        best = reached[label] + transitions[label * labels + to];
                        from = label;
                    }
                }
                next[to] = best + scores[word * labels + to];
                back[word * labels + to] = (byte) from;
            }
            float[] swap = reached;
            reached = next;
            next = swap;
        }
        return trace(back, reached, size);
    }

    private static int[] trace(byte[] back, float[] reached, int size) {
        int[] path = new int[size];
        int label = Labels.OUTSIDE;
        for (int last = 0; last < Labels.COUNT; last++) {
            if (Labels.mayEnd(last) && reached[last] > reached[label]) {
                label = last;
            }
        }
        for (int word = size - 1; word >= 0; word--) {
            path[word] = label;
            label = back[word * Labels.COUNT + label];
        }
        return path;
    }
}
