package pullquote.article.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Learns a {@link BlockModel}: gradient boosting of trees with logistic loss, on features cut into at most 64 steps. */
final class TreeBoosting {

    private static final int STEPS = 64;
    private static final int TREES = 300;
    private static final int DEPTH = 5;
    /** How much of what a tree says is believed. */
    private static final double RATE = 0.05;
    /** Weight of a doubt that every leaf begins with. */
    private static final double SMOOTH = 4;

    private static final double LEAST_WEIGHT = 3;
    /** The parts of rows and columns that one tree sees: with few pages to learn from, trees that differ are worth more than good ones. */
    private static final double ROWS = 0.7;

    private static final double COLUMNS = 0.15;
    private static final long SEED = 1;

    private TreeBoosting() {}

    /** @param weights how much each row counts */
    static BlockModel learn(List<float[]> rows, boolean[] labels, double[] weights) {
        int n = rows.size();
        int width = rows.get(0).length;
        float[][] limits = new float[width][];
        byte[][] steps = new byte[width][n];
        IntStream.range(0, width).forEach(f -> limits[f] = cut(rows, f, steps[f]));
        double yes = IntStream.range(0, n)
                .filter(i -> labels[i])
                .mapToDouble(i -> weights[i])
                .sum();
        double all = Arrays.stream(weights).sum();
        double base = Math.log((yes + 1) / (all - yes + 1));
        double[] scores = new double[n];
        Arrays.fill(scores, base);
        List<BlockModel.Tree> learned = new ArrayList<>();
        double[] gradient = new double[n];
        double[] hessian = new double[n];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int t = 0; t < TREES; t++) {
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-scores[i]));
                gradient[i] = weights[i] * ((labels[i] ? 1 : 0) - p);
                hessian[i] = weights[i] * Math.max(1e-6, p * (1 - p));
            }
            boolean[] asked = sample(steps.length, COLUMNS, random);
            BlockModel.Tree tree = grow(steps, limits, gradient, hessian, scores, asked, sample(n, ROWS, random));
            learned.add(tree);
        }
        return new BlockModel(base, learned);
    }

    /** A random part of the rows or columns for each tree, so that not all ask the same (Friedman 2002). */
    private static boolean[] sample(int n, double share, SplittableRandom random) {
        boolean[] in = new boolean[n];
        for (int i = 0; i < n; i++) {
            in[i] = random.nextDouble() < share;
        }
        return in;
    }

    private static float[] cut(List<float[]> rows, int feature, byte[] steps) {
        float[] sorted = new float[rows.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = rows.get(i)[feature];
        }
        Arrays.sort(sorted);
        float[] distinct = new float[sorted.length];
        int n = 0;
        for (float value : sorted) {
            if (n == 0 || distinct[n - 1] != value) {
                distinct[n++] = value;
            }
        }
        float[] limits;
        if (n <= STEPS) {
            limits = new float[Math.max(0, n - 1)];
            for (int i = 0; i + 1 < n; i++) {
                limits[i] = (distinct[i] + distinct[i + 1]) / 2;
            }
        } else {
            float[] raw = new float[STEPS - 1];
            for (int i = 0; i < raw.length; i++) {
                raw[i] = sorted[(int) ((long) (i + 1) * sorted.length / STEPS)];
            }
            int m = 0;
            for (float value : raw) {
                if (m == 0 || raw[m - 1] != value) {
                    raw[m++] = value;
                }
            }
            limits = Arrays.copyOf(raw, m);
        }
        for (int i = 0; i < rows.size(); i++) {
            float value = rows.get(i)[feature];
            int low = 0;
            while (low < limits.length && value > limits[low]) {
                low++;
            }
            steps[i] = (byte) low;
        }
        return limits;
    }

    private static BlockModel.Tree grow(
            byte[][] steps,
            float[][] limits,
            double[] gradient,
            double[] hessian,
            double[] scores,
            boolean[] asked,
            boolean[] used) {
        int size = (1 << (DEPTH + 1)) - 1;
        int[] feature = new int[size];
        float[] limit = new float[size];
        float[] value = new float[size];
        Arrays.fill(feature, -1);
        int[][] members = new int[size][];
        members[0] = IntStream.range(0, gradient.length).toArray();
        for (int node = 0; node < size; node++) {
            if (members[node] == null) {
                continue;
            }
            double g = 0;
            double h = 0;
            for (int i : members[node]) {
                if (used[i]) {
                    g += gradient[i];
                    h += hessian[i];
                }
            }
            int[] split = 2 * node + 2 < size
                    ? bestSplit(steps, limits, gradient, hessian, members[node], g, h, asked, used)
                    : new int[] {-1, 0};
            if (split[0] < 0) {
                value[node] = (float) (RATE * g / (h + SMOOTH));
                for (int i : members[node]) {
                    scores[i] += value[node];
                }
                continue;
            }
            feature[node] = split[0];
            limit[node] = limits[split[0]][split[1]];
            byte[] own = steps[split[0]];
            members[2 * node + 1] =
                    Arrays.stream(members[node]).filter(i -> own[i] <= split[1]).toArray();
            members[2 * node + 2] =
                    Arrays.stream(members[node]).filter(i -> own[i] > split[1]).toArray();
            members[node] = null;
        }
        return new BlockModel.Tree(feature, limit, value);
    }

    private static int[] bestSplit(
            byte[][] steps,
            float[][] limits,
            double[] gradient,
            double[] hessian,
            int[] members,
            double g,
            double h,
            boolean[] asked,
            boolean[] used) {
        double parent = g * g / (h + SMOOTH);
        double[] gains = new double[steps.length];
        int[] cuts = new int[steps.length];
        IntStream.range(0, steps.length).filter(f -> asked[f]).forEach(f -> {
            double[] gs = new double[STEPS + 1];
            double[] hs = new double[STEPS + 1];
            for (int i : members) {
                if (used[i]) {
                    gs[steps[f][i]] += gradient[i];
                    hs[steps[f][i]] += hessian[i];
                }
            }
            double gl = 0;
            double hl = 0;
            for (int s = 0; s < limits[f].length; s++) {
                gl += gs[s];
                hl += hs[s];
                if (hl >= LEAST_WEIGHT && h - hl >= LEAST_WEIGHT) {
                    double gain = gl * gl / (hl + SMOOTH) + (g - gl) * (g - gl) / (h - hl + SMOOTH) - parent;
                    if (gain > gains[f]) {
                        gains[f] = gain;
                        cuts[f] = s;
                    }
                }
            }
        });
        int best = -1;
        for (int f = 0; f < gains.length; f++) {
            if (gains[f] > 1e-3 && (best < 0 || gains[f] > gains[best])) {
                best = f;
            }
        }
        return new int[] {best, best < 0 ? 0 : cuts[best]};
    }
}
