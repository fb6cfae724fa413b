package pullquote.train.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import pullquote.analysis.nlp.entity.tagger.Features;
import pullquote.analysis.nlp.entity.tagger.HashIndex;
import pullquote.analysis.nlp.entity.tagger.Labels;
import pullquote.analysis.nlp.entity.tagger.Viterbi;
import pullquote.analysis.nlp.entity.tagger.Weights;
import pullquote.train.ner.BioCorpus.LabelledSentence;

/**
 * Learns what a second pass adds to the scores of the first: an averaged structured perceptron (Collins, 2002) over what the first found in the
 * document. Neighbouring sentences of a set are taken for a document.
 */
final class SecondPass {

    private static final int LABELS = Labels.COUNT;
    private static final int SENTENCES_OF_DOCUMENT = 25;
    private static final int EPOCHS = 4;
    /** A step of the perceptron, in units of the scores of the first pass. */
    private static final float STEP = 0.1f;

    /** A sentence: the slots of the features of each word, the scores of the first pass and its pairs of labels, and what is right. */
    private record Example(int[][] slots, float[] scores, float[] transitions, int[] labels) {}

    private final Resources resources;
    private final List<LabelledSentence> sentences = new ArrayList<>();
    private final List<Features> features = new ArrayList<>();
    private final List<float[]> scores = new ArrayList<>();
    private final List<float[]> transitions = new ArrayList<>();

    SecondPass(Resources resources) {
        this.resources = resources;
    }

    /** Adds sentences in order of their set, with the scores of a first pass that did not learn from them. */
    void add(List<LabelledSentence> read, List<float[]> firstScores, List<float[]> firstTransitions) {
        for (int start = 0; start < read.size(); start += SENTENCES_OF_DOCUMENT) {
            int end = Math.min(read.size(), start + SENTENCES_OF_DOCUMENT);
            List<List<String>> words = new ArrayList<>();
            List<int[]> labels = new ArrayList<>();
            for (int i = start; i < end; i++) {
                words.add(read.get(i).words());
                labels.add(Viterbi.best(firstScores.get(i), firstTransitions.get(i)));
            }
            features.addAll(resources.extractor().second(words, labels));
        }
        sentences.addAll(read);
        scores.addAll(firstScores);
        transitions.addAll(firstTransitions);
    }

    /** @param first the pairs of labels of the first pass that the second will run behind */
    Weights learn(float[] first) {
        TreeSet<Long> hashes = new TreeSet<>();
        features.forEach(of -> Arrays.stream(of.hashes()).forEach(hashes::add));
        HashIndex index = HashIndex.forSize(hashes.size());
        hashes.forEach(index::put);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            examples.add(new Example(
                    slots(features.get(i), index),
                    scores.get(i),
                    transitions.get(i),
                    sentences.get(i).labels()));
        }
        System.out.printf("%d features of documents%n", hashes.size());
        AveragedWeights weights = new AveragedWeights(index.capacity());
        Random random = new Random(5);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            examples.forEach(example -> learn(example, weights));
        }
        return weights.packed(index, first);
    }

    private static int[][] slots(Features features, HashIndex index) {
        int[][] slots = new int[features.size()][];
        for (int word = 0; word < slots.length; word++) {
            slots[word] = Arrays.stream(features.hashes(), features.starts()[word], features.starts()[word + 1])
                    .mapToInt(index::find)
                    .toArray();
        }
        return slots;
    }

    private static void learn(Example example, AveragedWeights weights) {
        int[] gold = example.labels();
        int[] found = Viterbi.best(
                weights.scores(example.slots(), example.scores()), weights.transitions(example.transitions()));
        int goldBefore = Labels.OUTSIDE;
        int foundBefore = Labels.OUTSIDE;
        for (int word = 0; word < gold.length; word++) {
            if (found[word] != gold[word]) {
                for (int slot : example.slots()[word]) {
                    weights.move(slot * LABELS + gold[word], slot * LABELS + found[word], STEP);
                }
            }
            if (found[word] != gold[word] || foundBefore != goldBefore) {
                weights.moveTransition(goldBefore * LABELS + gold[word], foundBefore * LABELS + found[word], STEP);
            }
            goldBefore = gold[word];
            foundBefore = found[word];
        }
        weights.endStep();
    }
}
