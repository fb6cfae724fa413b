package pullquote.train.ner;

import java.util.Random;

/** Clusters of vectors of length one by the angle between them (spherical k-means; Dhillon and Modha, 2001). Starts from a fixed seed. */
final class KMeans {

    private final float[][] centres;

    private KMeans(float[][] centres) {
        this.centres = centres;
    }

    static KMeans of(float[][] vectors, int count, int rounds) {
        Random random = new Random(41);
        float[][] centres = new float[count][];
        for (int i = 0; i < count; i++) {
            centres[i] = vectors[random.nextInt(vectors.length)].clone();
        }
        KMeans clusters = new KMeans(centres);
        for (int round = 0; round < rounds; round++) {
            clusters.move(vectors);
        }
        return clusters;
    }

    private void move(float[][] vectors) {
        float[][] sums = new float[centres.length][vectors[0].length];
        for (float[] vector : vectors) {
            float[] sum = sums[nearest(vector)];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        for (int i = 0; i < sums.length; i++) {
            // A centre that is nearest to nothing stays where it is.
            if (normalize(sums[i])) {
                centres[i] = sums[i];
            }
        }
    }

    int nearest(float[] vector) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < centres.length; i++) {
            float product = product(vector, centres[i]);
            if (product > most) {
                most = product;
                best = i;
            }
        }
        return best;
    }

    float[][] centres() {
        return centres;
    }

    /** Four sums at once, which the compiler can do side by side. */
    private static float product(float[] a, float[] b) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int i = 0; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        return first + second + (third + fourth);
    }

    /** Makes the vector one of length one; answers whether it could. */
    static boolean normalize(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        if (squares < 1e-12) {
            return false;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return true;
    }
}
