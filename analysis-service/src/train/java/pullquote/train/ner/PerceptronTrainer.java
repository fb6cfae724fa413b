package pullquote.train.ner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import pullquote.analysis.nlp.entity.tagger.FeatureExtractor;
import pullquote.analysis.nlp.entity.tagger.Features;
import pullquote.analysis.nlp.entity.tagger.HashIndex;
import pullquote.analysis.nlp.entity.tagger.Labels;
import pullquote.analysis.nlp.entity.tagger.Lexicon;
import pullquote.analysis.nlp.entity.tagger.Viterbi;
import pullquote.analysis.nlp.entity.tagger.Weights;
import pullquote.train.ner.BioCorpus.LabelledSentence;

/** An averaged structured perceptron (Collins, 2002). The order of its sentences comes from a fixed seed, so that it learns the same each time. */
final class PerceptronTrainer {

    private static final int LABELS = Labels.COUNT;
    private static final int COUNTERS = 1 << 27;

    private final Lexicon lexicon;
    private final int epochs;
    private final int cut;
    private final List<int[][]> slots = new ArrayList<>();
    private HashIndex index;
    private float[] weights;
    private float[] totals;
    private final float[] transitions = new float[LABELS * LABELS];
    private final float[] transitionTotals = new float[LABELS * LABELS];

    /** @param cut features of fewer words than this are left out */
    PerceptronTrainer(Lexicon lexicon, int epochs, int cut) {
        this.lexicon = lexicon;
        this.epochs = epochs;
        this.cut = cut;
    }

    Weights train(List<LabelledSentence> sentences) {
        collectFeatures(sentences);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        Random random = new Random(17);
        int step = 1;
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (int i : order) {
                wrong += learn(slots.get(i), sentences.get(i).labels(), step++) ? 1 : 0;
            }
            System.out.printf("epoch %d: %.2f %% of the sentences wrong%n", epoch, 100.0 * wrong / sentences.size());
        }
        return average(step);
    }

    private void collectFeatures(List<LabelledSentence> sentences) {
        byte[] counts = new byte[COUNTERS];
        for (LabelledSentence sentence : sentences) {
            for (long hash : new FeatureExtractor(lexicon).of(sentence.words()).hashes()) {
                int counter = (int) hash & COUNTERS - 1;
                counts[counter] += counts[counter] < cut ? 1 : 0;
            }
        }
        int kept = 0;
        for (byte count : counts) {
            kept += count >= cut ? 1 : 0;
        }
        index = HashIndex.forSize(kept);
        for (LabelledSentence sentence : sentences) {
            slots.add(slots(new FeatureExtractor(lexicon).of(sentence.words()), counts));
        }
        System.out.printf("%d features%n", kept);
        weights = new float[index.capacity() * LABELS];
        totals = new float[index.capacity() * LABELS];
    }

    private int[][] slots(Features features, byte[] counts) {
        int[][] rows = new int[features.size()][];
        for (int word = 0; word < rows.length; word++) {
            int size = 0;
            int[] row = new int[features.starts()[word + 1] - features.starts()[word]];
            for (int i = features.starts()[word]; i < features.starts()[word + 1]; i++) {
                long hash = features.hashes()[i];
                if (counts[(int) hash & COUNTERS - 1] >= cut) {
                    row[size++] = index.put(hash) * LABELS;
                }
            }
            rows[word] = java.util.Arrays.copyOf(row, size);
        }
        return rows;
    }

    /** Answers whether the sentence was labelled wrong. */
    private boolean learn(int[][] rows, int[] gold, int step) {
        float[] scores = new float[rows.length * LABELS];
        for (int word = 0; word < rows.length; word++) {
            int at = word * LABELS;
            for (int row : rows[word]) {
                for (int label = 0; label < LABELS; label++) {
                    scores[at + label] += weights[row + label];
                }
            }
        }
        int[] found = Viterbi.best(scores, transitions);
        boolean wrong = false;
        int foundBefore = Labels.OUTSIDE;
        int goldBefore = Labels.OUTSIDE;
        for (int word = 0; word < rows.length; word++) {
            if (found[word] != gold[word]) {
                wrong = true;
                for (int row : rows[word]) {
                    add(weights, totals, row + gold[word], 1, step);
                    add(weights, totals, row + found[word], -1, step);
                }
            }
            if (found[word] != gold[word] || foundBefore != goldBefore) {
                add(transitions, transitionTotals, goldBefore * LABELS + gold[word], 1, step);
                add(transitions, transitionTotals, foundBefore * LABELS + found[word], -1, step);
            }
            foundBefore = found[word];
            goldBefore = gold[word];
        }
        return wrong;
    }

    /** The average over all steps is the last weight minus the steps before each change times the change, over the number of steps. */
    private static void add(float[] weights, float[] totals, int place, float change, int step) {
        weights[place] += change;
        totals[place] += change * step;
    }

    private Weights average(int steps) {
        float[] averaged = new float[weights.length];
        float largest = 0;
        for (int i = 0; i < weights.length; i++) {
            averaged[i] = weights[i] - totals[i] / steps;
            largest = Math.max(largest, Math.abs(averaged[i]));
        }
        float[] averagedTransitions = new float[transitions.length];
        for (int i = 0; i < transitions.length; i++) {
            averagedTransitions[i] = transitions[i] - transitionTotals[i] / steps;
        }
        System.out.printf("largest weight %.1f%n", largest);
        return Quantized.of(index, averaged, largest, averagedTransitions);
    }
}
