package io.mandate.portfolio;

import static io.mandate.portfolio.PortfolioProblem.MUSTS_EXCLUDE_EACH_OTHER;
import static io.mandate.portfolio.PortfolioProblem.NEEDS_IN_A_CIRCLE;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Refuses what candidates cannot keep among themselves, as far as it is plain to see. */
public final class Contradictions {
    private Contradictions() {}

    /** Points at the need that closes a circle: {@code /needs/2}. */
    public static <N, C> void needsHaveAnEnd(
            List<N> needs, Function<N, C> candidate, Function<N, C> needed) {
        Circles.first(needs, candidate, needed)
                .ifPresent(
                        circle -> {
                            throw Refusal.at(
                                    "/needs/" + circle.closing(), NEEDS_IN_A_CIRCLE, circle.told());
                        });
    }

    /** Points at the exclusion of two that must both be in: {@code /exclusions/0}. */
    public static <E, C> void mustsCanBeIn(
            List<E> exclusions, Function<E, C> one, Function<E, C> other, Set<C> musts) {
        for (int at = 0; at < exclusions.size(); at++) {
            var first = one.apply(exclusions.get(at));
            var second = other.apply(exclusions.get(at));
            if (musts.contains(first) && musts.contains(second)) {
                throw Refusal.at(
                        "/exclusions/" + at,
                        MUSTS_EXCLUDE_EACH_OTHER,
                        "%s and %s must both be in".formatted(first, second));
            }
        }
    }
}
