package io.mandate.portfolio.strategy;

import static io.mandate.portfolio.Decimals.tidy;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The goals of a strategy, each below its parent. They obey {@link GoalRules}. */
public final class GoalTree {
    private final Map<String, Goal> byCode;
    private final Set<String> parents;
    private final List<Goal> goals;

    GoalTree(List<Goal> goals) {
        this.goals = List.copyOf(goals);
        byCode = goals.stream().collect(toMap(Goal::code, Function.identity()));
        parents =
                goals.stream()
                        .map(Goal::parent)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
    }

    public List<Goal> goals() {
        return goals;
    }

    public boolean isLeaf(Goal goal) {
        return !parents.contains(goal.code());
    }

    /** The goals to which something can contribute. */
    public List<Goal> leaves() {
        return goals.stream().filter(this::isLeaf).toList();
    }

    /** The goal and what it is a part of, up to the top. */
    public List<Goal> upwards(Goal goal) {
        var way = new ArrayList<Goal>();
        way.add(goal);
        for (var above = goal.parent(); above != null; above = way.getLast().parent()) {
            way.add(requireNonNull(byCode.get(above)));
        }
        return way;
    }

    /** Its share of all that is wanted: exact, and those of the leaves make up exactly 1. */
    public BigDecimal weightOfAll(Goal goal) {
        return tidy(
                upwards(goal).stream()
                        .map(Goal::weight)
                        .reduce(BigDecimal.ONE, BigDecimal::multiply));
    }
}
