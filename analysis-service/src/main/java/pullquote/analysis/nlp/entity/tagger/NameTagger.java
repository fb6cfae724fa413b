package pullquote.analysis.nlp.entity.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Gives each word of a sentence its label. Immutable once loaded; one instance serves all threads. */
public final class NameTagger {

    private static final String LEXICON = "lexicon.bin";
    private static final String CLUSTERS = "clusters.bin";
    private static final String WEIGHTS = "weights.bin";

    private final Lexicon lexicon;
    private final WordClusters clusters;
    private final Weights weights;

    public NameTagger(Lexicon lexicon, WordClusters clusters, Weights weights) {
        this.lexicon = lexicon;
        this.clusters = clusters;
        this.weights = weights;
    }

    /** Loads lexicon, clusters and weights from the class path. */
    public static NameTagger load() {
        try (DataInputStream words = resource(LEXICON);
                DataInputStream groups = resource(CLUSTERS);
                DataInputStream learned = resource(WEIGHTS)) {
            return new NameTagger(Lexicon.read(words), WordClusters.read(groups), Weights.read(learned));
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

    /** A tagger for the sentences of one document. */
    public FeatureExtractor features() {
        return new FeatureExtractor(lexicon, clusters);
    }

    /** The labels of the words that these are the features of. */
    public int[] labels(Features features) {
        return Viterbi.best(weights.scores(features), weights.transitions());
    }

    /** The labels of the words of one sentence. */
    public int[] labels(List<String> words) {
        return labels(features().of(words));
    }
}
