package pullquote.train.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pullquote.analysis.nlp.entity.tagger.FeatureExtractor;
import pullquote.analysis.nlp.entity.tagger.Features;
import pullquote.analysis.nlp.entity.tagger.HashIndex;
import pullquote.analysis.nlp.entity.tagger.Hashing;
import pullquote.train.ner.BioCorpus.LabelledSentence;
import pullquote.train.ner.CrfTrainer.Model;

/**
 * Sentences as the numbers of their features. Features of sets that are not the guide count twice: as they are, and as ones of other sets alone
 * (Daumé, 2007, with the copy of the guide left out). So what the sets disagree on is learned beside the features that are kept.
 */
final class Examples {

    private static final int COUNTERS = 1 << 27;
    private static final long OTHER = 0x5851F42D4C957F2DL;
    /** An extractor remembers words; a new one now and then keeps that small. */
    private static final int SENTENCES_AT_ONCE = 500;

    /**
     * A sentence.
     *
     * @param starts for each word where its features start, and where the last one's end
     */
    record Example(int[] features, int[] starts, int[] labels) {}

    private final Resources resources;
    private final Optional<String> guide;
    private final int cut;
    private final byte[] counts = new byte[COUNTERS];
    private final List<LabelledSentence> sentences = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private HashIndex index = HashIndex.forSize(0);
    /** For each slot the hash of its feature; 0 for those of other sets. */
    private long[] hashes = new long[0];

    /**
     * @param guide the set whose rules for names are followed; none: those of all sets
     * @param cut features of fewer words than this are left out
     */
    Examples(Resources resources, Optional<String> guide, int cut) {
        this.resources = resources;
        this.guide = guide;
        this.cut = cut;
    }

    void read(List<LabelledSentence> read) {
        sentences.addAll(read);
        int done = 0;
        FeatureExtractor extractor = resources.extractor();
        for (LabelledSentence sentence : sentences) {
            extractor = done++ % SENTENCES_AT_ONCE == 0 ? resources.extractor() : extractor;
            for (long hash : extractor.of(sentence.words()).hashes()) {
                int counter = (int) hash & COUNTERS - 1;
                counts[counter] += counts[counter] < cut ? 1 : 0;
            }
        }
        int kept = 0;
        for (byte count : counts) {
            kept += count >= cut ? 1 : 0;
        }
        index = HashIndex.forSize(2 * kept);
        hashes = new long[index.capacity()];
        for (LabelledSentence sentence : sentences) {
            extractor = done++ % SENTENCES_AT_ONCE == 0 ? resources.extractor() : extractor;
            examples.add(example(extractor.of(sentence.words()), sentence));
        }
    }

    private Example example(Features features, LabelledSentence sentence) {
        boolean other = guide.isPresent() && !sentence.origin().equals(guide.get());
        int[] starts = new int[features.size() + 1];
        int[] slots = new int[2 * features.hashes().length];
        int size = 0;
        for (int word = 0; word < features.size(); word++) {
            starts[word] = size;
            for (int i = features.starts()[word]; i < features.starts()[word + 1]; i++) {
                long hash = features.hashes()[i];
                if (counts[(int) hash & COUNTERS - 1] >= cut) {
                    int slot = index.put(hash);
                    hashes[slot] = hash;
                    slots[size++] = slot;
                    if (other) {
                        slots[size++] = index.put(Hashing.mix(hash + OTHER));
                    }
                }
            }
        }
        starts[features.size()] = size;
        return new Example(Arrays.copyOf(slots, size), starts, sentence.labels());
    }

    /** Those made from sentences of a kind. */
    List<Example> of(Predicate<LabelledSentence> kept) {
        List<Example> some = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (kept.test(sentences.get(i))) {
                some.add(examples.get(i));
            }
        }
        return some;
    }

    /** What was made from the sentence at this place of those that were read. */
    Example get(int place) {
        return examples.get(place);
    }

    /** The number of slots that features can have. */
    int capacity() {
        return index.capacity();
    }

    /**
     * A model whose weights lean to the other sets: to each is added a share of what it is beside in those. News that is not like the guide's
     * has something of both.
     */
    Model leaning(Model model, float share) {
        float[] weights = model.weights().clone();
        for (int slot = 0; slot < hashes.length; slot++) {
            int other = hashes[slot] == 0 ? -1 : index.find(Hashing.mix(hashes[slot] + OTHER));
            for (int label = 0; other >= 0 && label < CrfTrainer.STRIDE; label++) {
                weights[slot * CrfTrainer.STRIDE + label] += share * model.weights()[other * CrfTrainer.STRIDE + label];
            }
        }
        return new Model(weights, model.transitions());
    }

    /** The hash of the feature in a slot; 0 where there is none, or one of other sets alone. */
    long hash(int slot) {
        return hashes[slot];
    }
}
