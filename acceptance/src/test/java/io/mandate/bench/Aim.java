package io.mandate.bench;

import java.util.function.Predicate;

/** What a comparison is to show; a figure without an aim is only told. */
record Aim(String words, Predicate<Comparison> reached) {
    static final Aim NONE = new Aim("", _ -> true);

    static Aim ratioAtLeast(double least) {
        return new Aim("ratio ≥ " + least, measured -> measured.ratio() >= least);
    }

    static Aim ratioAtMost(double most) {
        return new Aim("ratio ≤ " + most, measured -> measured.ratio() <= most);
    }

    Aim and(Aim other) {
        return new Aim(words + " and " + other.words, reached.and(other.reached));
    }

    static Aim oursAtLeast(double least) {
        return new Aim(
                "ours ≥ %,.0f".formatted(least),
                measured -> Comparison.median(measured.ours()) >= least);
    }

    static Aim oursAtMost(double most) {
        return new Aim(
                "ours ≤ %,.0f".formatted(most),
                measured -> Comparison.median(measured.ours()) <= most);
    }

    String verdict(Comparison measured) {
        return words.isEmpty() ? "" : reached.test(measured) ? "yes" : "**no**";
    }
}
