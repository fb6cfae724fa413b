package pullquote.bench.rows;

import java.util.Arrays;
import java.util.Random;

/** Numbers from 0 on of which the small ones come most: each in proportion to 1 / (its rank + shift), as words and names do. */
public final class Zipf {

    private final double[] sums;

    /** Numbers below {@code size}; the larger the shift, the less the very first stand out. */
    public Zipf(int size, double shift) {
        sums = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1 / (i + 1 + shift);
            sums[i] = sum;
        }
    }

    public int next(Random random) {
        int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
    }
}
