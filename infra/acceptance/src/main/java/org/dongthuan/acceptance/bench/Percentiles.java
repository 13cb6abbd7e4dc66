package org.dongthuan.acceptance.bench;

import java.util.Arrays;
import java.util.Collection;

/** Order statistics by nearest rank: every percentile is a value that was really measured. */
final class Percentiles {

    private static final double WHOLE = 100;

    private final double[] sorted;

    /** @throws BenchFailure when nothing was measured */
    Percentiles(Collection<Double> values) {
        sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new BenchFailure("Nothing was measured");
        }
    }

    /** @param percent above 0 and up to 100 */
    double at(double percent) {
        int rank = (int) Math.ceil(percent / WHOLE * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    int count() {
        return sorted.length;
    }

    @Override
    public String toString() {
        return Arrays.toString(new double[] {at(50), at(99)});
    }
}
