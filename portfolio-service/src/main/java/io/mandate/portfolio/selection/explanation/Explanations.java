package io.mandate.portfolio.selection.explanation;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.explanation.Explaining.Depth;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.Solved;
import io.mandate.portfolio.selection.model.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The explanations of a solved problem, pure: the same problem, answer and effort have the same ones.
 * What the clock or the caller ended is left out rather than told in part.
 */
public final class Explanations {
    /** So many, the nearest to the line, are explained with the run. */
    public static final int WITH_THE_RUN = 50;

    /** Of the run's work, for each of those. */
    private static final double SHARE = 0.03;

    private static final int FEW_LIMITS = 2;
    private static final int MANY_LIMITS = 24;

    private Explanations() {}

    /** Those nearest to the line, nearest first, each with a small part of the run's work. */
    public static List<Explanation> nearest(
            Solved solved, SelectionEffort effort, SelectionWatch watch) {
        var nearest = new NearTheLine(solved.known()).first(WITH_THE_RUN, solved.problem());
        var depth = new Depth(effort.work() * SHARE, FEW_LIMITS, true);
        return explained(solved, nearest, depth, effort, watch);
    }

    /** One candidate with all of the effort, or nothing if the clock or the caller ended it. */
    public static List<Explanation> of(
            String candidate, Solved solved, SelectionEffort effort, SelectionWatch watch) {
        var depth = new Depth(effort.work(), MANY_LIMITS, false);
        return explained(solved, List.of(candidate), depth, effort, watch);
    }

    private static List<Explanation> explained(
            Solved solved,
            List<String> candidates,
            Depth depth,
            SelectionEffort effort,
            SelectionWatch watch) {
        Map<String, Candidate> byId =
                solved.problem().candidates().stream()
                        .collect(Collectors.toMap(Candidate::id, Function.identity()));
        var all = effort.working(depth.work() * Math.max(1, candidates.size()));
        var found = new ArrayList<Explanation>();
        try (var whatIf = new WhatIf(solved.problem(), all, watch)) {
            var explaining = new Explaining(solved, whatIf, depth);
            for (var candidate : candidates) {
                whatIf.step("explaining %d of %d".formatted(found.size() + 1, candidates.size()));
                var explanation = explaining.of(requireNonNull(byId.get(candidate)));
                if (whatIf.over()) {
                    return found;
                }
                found.add(explanation);
            }
        }
        return found;
    }
}
