package io.mandate.portfolio.selection.explanation;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.explanation.Explaining.Depth;
import io.mandate.portfolio.selection.model.Lanes;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.Solved;
import io.mandate.portfolio.selection.model.WhatIf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        var lanes = new Lanes("explaining", candidates.size(), all, watch);
        var found = new HashMap<String, Explanation>();
        lanes.ask(
                        solved.problem(),
                        everyOther(0, candidates),
                        everyOther(1, candidates),
                        (whatIf, some) -> {
                            var explaining = new Explaining(solved, whatIf, depth);
                            return explained(some, whatIf, lanes, explaining, byId);
                        })
                .forEach(each -> found.put(each.candidate(), each));
        return candidates.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static List<Explanation> explained(
            List<String> candidates,
            WhatIf whatIf,
            Lanes lanes,
            Explaining explaining,
            Map<String, Candidate> byId) {
        var found = new ArrayList<Explanation>();
        for (var candidate : candidates) {
            lanes.next(whatIf);
            var explanation = explaining.of(requireNonNull(byId.get(candidate)));
            if (whatIf.over()) {
                break;
            }
            found.add(explanation);
        }
        return found;
    }

    private static List<String> everyOther(int from, List<String> candidates) {
        return IntStream.range(0, candidates.size())
                .filter(at -> at % 2 == from)
                .mapToObj(candidates::get)
                .toList();
    }
}
