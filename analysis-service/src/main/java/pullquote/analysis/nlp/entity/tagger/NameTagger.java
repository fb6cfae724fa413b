package pullquote.analysis.nlp.entity.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Gives each word of a document its label. Immutable once loaded; one instance serves all threads. */
public final class NameTagger {

    private static final String LEXICON = "lexicon.bin";
    private static final String CLUSTERS = "clusters.bin";
    private static final String WEIGHTS = "weights.bin";
    private static final String SECOND = "second.bin";

    private final Lexicon lexicon;
    private final WordClusters clusters;
    private final Weights first;
    private final Weights second;

    /**
     * @param first weights of the features of a sentence
     * @param second what is added to the scores of the first pass, and the pairs of labels of both
     */
    public NameTagger(Lexicon lexicon, WordClusters clusters, Weights first, Weights second) {
        this.lexicon = lexicon;
        this.clusters = clusters;
        this.first = first;
        this.second = second;
    }

    /** Loads lexicon, clusters and weights from the class path. */
    public static NameTagger load() {
        try (DataInputStream words = resource(LEXICON);
                DataInputStream groups = resource(CLUSTERS);
                DataInputStream first = resource(WEIGHTS);
                DataInputStream second = resource(SECOND)) {
            return new NameTagger(
                    Lexicon.read(words), WordClusters.read(groups), Weights.read(first), Weights.read(second));
        } catch (IOException e) {
            throw new UncheckedIOException("The model of names could not be read", e);
        }
    }

    /** The clusters alone, which are made before all else. */
    public static WordClusters clusters() {
        try (DataInputStream in = resource(CLUSTERS)) {
            return WordClusters.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The clusters of words could not be read", e);
        }
    }

    private static DataInputStream resource(String name) throws IOException {
        InputStream in = NameTagger.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("Not on the class path: " + name + " beside " + NameTagger.class.getName());
        }
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
    }

    /**
     * The labels of the words of each sentence of a document: a first pass labels each sentence by itself, a second one with what the first
     * found in all of the document.
     */
    public List<int[]> labels(List<List<String>> sentences) {
        DistinctSentences distinct = new DistinctSentences(sentences);
        FeatureExtractor extractor = new FeatureExtractor(lexicon, clusters);
        FirstPass pass = new FirstPass(extractor, first);
        List<WordForm[]> words = distinct.all().stream().map(extractor::forms).toList();
        List<float[]> scores = words.stream().map(pass::scores).toList();
        List<int[]> labels = scores.stream()
                .map(score -> Viterbi.best(score, first.transitions()))
                .toList();
        DocumentEvidence evidence = new DocumentEvidence(distinct.repeated(words), distinct.repeated(labels));
        List<int[]> settled = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            second.addScores(EvidenceFeatures.of(evidence, words.get(i), labels.get(i)), scores.get(i));
            settled.add(Viterbi.best(scores.get(i), second.transitions()));
        }
        return distinct.spread(settled);
    }

    /** The same as BIO tags of {@code PER}, {@code ORG} and {@code LOC}. */
    public List<List<String>> tags(List<List<String>> sentences) {
        return labels(sentences).stream().map(Labels::tags).toList();
    }
}
