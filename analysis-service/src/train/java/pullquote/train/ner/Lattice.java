package pullquote.train.ner;

import java.util.Arrays;
import pullquote.analysis.nlp.entity.tagger.Labels;

/** How likely each label and each pair of labels of a sentence is under a chain (forward and backward sums; Rabiner, 1989), scaled word by word. */
final class Lattice {

    private static final int LABELS = Labels.COUNT;

    private final double[] steps = new double[LABELS * LABELS];
    private double[] words = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private int size;

    /** Reads the scores of {@code size} words, {@link Labels#COUNT} each, and of pairs of labels. */
    void read(float[] scores, int size, float[] transitions) {
        this.size = size;
        if (words.length < size * LABELS) {
            words = new double[size * LABELS];
            forward = new double[size * LABELS];
            backward = new double[size * LABELS];
        }
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Labels.mayFollow(i / LABELS, i % LABELS) ? Math.exp(transitions[i]) : 0;
        }
        for (int word = 0; word < size; word++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int i = word * LABELS; i < (word + 1) * LABELS; i++) {
                most = Math.max(most, scores[i]);
            }
            for (int i = word * LABELS; i < (word + 1) * LABELS; i++) {
                words[i] = Math.exp(scores[i] - most);
            }
        }
        sumForward();
        sumBackward();
    }

    private void sumForward() {
        for (int word = 0; word < size; word++) {
            int at = word * LABELS;
            for (int to = 0; to < LABELS; to++) {
                double sum = 0;
                if (word == 0) {
                    sum = Labels.mayStart(to) ? steps[to] : 0;
                } else {
                    for (int from = 0; from < LABELS; from++) {
                        sum += forward[at - LABELS + from] * steps[from * LABELS + to];
                    }
                }
                forward[at + to] = word == size - 1 && !Labels.mayEnd(to) ? 0 : sum * words[at + to];
            }
            scale(forward, at);
        }
    }

    private void sumBackward() {
        for (int word = size - 1; word >= 0; word--) {
            int at = word * LABELS;
            for (int from = 0; from < LABELS; from++) {
                double sum = 0;
                if (word == size - 1) {
                    sum = Labels.mayEnd(from) ? 1 : 0;
                } else {
                    int next = at + LABELS;
                    for (int to = 0; to < LABELS; to++) {
                        sum += steps[from * LABELS + to] * words[next + to] * backward[next + to];
                    }
                }
                backward[at + from] = sum;
            }
            scale(backward, at);
        }
    }

    private static void scale(double[] values, int at) {
        double sum = 0;
        for (int i = at; i < at + LABELS; i++) {
            sum += values[i];
        }
        for (int i = at; i < at + LABELS; i++) {
            values[i] /= sum;
        }
    }

    /** Adds to {@code gradient} what is missing to the gold label of a word: one less its chance, and less the chance of each other. */
    void missing(int word, int gold, float[] gradient) {
        int at = word * LABELS;
        double sum = 0;
        for (int label = 0; label < LABELS; label++) {
            sum += forward[at + label] * backward[at + label];
        }
        for (int label = 0; label < LABELS; label++) {
            gradient[label] = (float) ((label == gold ? 1 : 0) - forward[at + label] * backward[at + label] / sum);
        }
    }

    /** The same for all pairs of labels of the sentence. */
    void missing(int[] gold, double[] gradient) {
        Arrays.fill(gradient, 0);
        double[] pair = new double[LABELS * LABELS];
        for (int word = 0; word < size; word++) {
            int at = word * LABELS;
            double sum = 0;
            for (int i = 0; i < pair.length; i++) {
                int from = i / LABELS;
                int to = i % LABELS;
                double before = word == 0 ? (from == Labels.OUTSIDE ? 1 : 0) : forward[at - LABELS + from];
                pair[i] = before * steps[i] * words[at + to] * backward[at + to];
                sum += pair[i];
            }
            for (int i = 0; i < pair.length; i++) {
                gradient[i] -= pair[i] / sum;
            }
            gradient[(word == 0 ? Labels.OUTSIDE : gold[word - 1]) * LABELS + gold[word]]++;
        }
    }
}
