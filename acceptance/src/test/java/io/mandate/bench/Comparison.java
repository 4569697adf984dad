package io.mandate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What was measured in rounds, ours and the bare machinery's in turn. */
record Comparison(String what, String unit, Aim aim, List<Double> ours, List<Double> bare) {
    /** One measurement. */
    @FunctionalInterface
    interface Measured {
        double once() throws Exception;
    }

    static Comparison of(String what, String unit, Aim aim) {
        return new Comparison(what, unit, aim, new ArrayList<>(), new ArrayList<>());
    }

    /** Ours, bare, ours, bare: what else the machine does meanwhile falls on both alike. */
    Comparison inTurn(int rounds, Measured ourOwn, Measured bareOne) throws Exception {
        for (int round = 0; round < rounds; round++) {
            ours.add(ourOwn.once());
            bare.add(bareOne.once());
        }
        return this;
    }

    void add(double our, double their) {
        ours.add(our);
        bare.add(their);
    }

    /** The median of the rounds' own ratios. */
    double ratio() {
        return median(ratios());
    }

    List<Double> ratios() {
        return IntStream.range(0, ours.size()).mapToObj(i -> ours.get(i) / bare.get(i)).toList();
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
