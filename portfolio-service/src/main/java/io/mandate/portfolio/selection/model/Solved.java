package io.mandate.portfolio.selection.model;

import java.util.List;

/** A problem with what is known of its solution, and the names of the limits that somebody could raise. */
public record Solved(SelectionProblem problem, Known known, List<String> budgets) {
    public Solved {
        budgets = List.copyOf(budgets);
    }

    /** A problem all of whose limits could be raised. */
    public static Solved of(SelectionProblem problem, Known known) {
        var budgets = problem.limits().stream().map(SelectionProblem.Limit::name).toList();
        return new Solved(problem, known, budgets);
    }
}
