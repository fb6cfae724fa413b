package pullquote.analysis.nlp.summary;

/** Systems of linear equations. */
final class Equations {

    private Equations() {}

    /** Solves {@code Ax = b}, given as rows of A with b as last column; A is symmetric and positive definite. The rows are used up. */
    static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = pivot + 1; row < n; row++) {
                double factor = rows[row][pivot] / rows[pivot][pivot];
                for (int column = pivot; column <= n; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        double[] x = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double sum = rows[row][n];
            for (int column = row + 1; column < n; column++) {
                sum -= rows[row][column] * x[column];
            }
            x[row] = sum / rows[row][row];
        }
        return x;
    }
}
