package io.mandate.bench;

import java.util.Arrays;
import java.util.List;

/** How long each of many took, in milliseconds, the shortest first. */
record Latencies(List<Double> sorted) {
    static Latencies ofNanos(long[] nanos) {
        return new Latencies(Arrays.stream(nanos).sorted().mapToObj(each -> each / 1e6).toList());
    }

    /** Not more than this for the given share. */
    double at(double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
