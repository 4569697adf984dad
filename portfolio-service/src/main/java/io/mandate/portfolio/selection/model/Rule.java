package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;

/** One thing that a choice has to keep, by itself; all of a problem's rules make it hard. */
public sealed interface Rule {
    /** No more than the limit's ceiling is used. */
    record Ceiling(Limit limit) implements Rule {}

    /** No less than the limit's floor is used. */
    record Floor(Limit limit) implements Rule {}

    /** Candidates keep to each other. */
    record Related(Relation relation) implements Rule {}

    /** Somebody decided that it is in. */
    record MustBeIn(String candidate) implements Rule {}

    /** Somebody decided that it stays out. */
    record MustBeOut(String candidate) implements Rule {}
}
