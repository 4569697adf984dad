package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionProblemTest {
    private static final Limit BUDGET = new Limit("budget", 10);
    private static final Candidate ONE = new Candidate("one", 1, Map.of("budget", 1L));

    @Test
    void namesAreGivenOnce() {
        refused("/candidates/1/id", List.of(ONE, ONE), List.of(BUDGET), List.of());
        refused("/limits/1/name", List.of(ONE), List.of(BUDGET, BUDGET), List.of());
    }

    @Test
    void namesThatDoNotExistAreRefused() {
        refused("/candidates/0/use/budget", List.of(ONE), List.of(), List.of());
        refused(
                "/relations/0/needed",
                List.of(ONE),
                List.of(BUDGET),
                List.of(new Requires("one", "two")));
        refused(
                "/relations/0/needed",
                List.of(ONE),
                List.of(BUDGET),
                List.of(new Requires("one", "one")));
    }

    @Test
    void sumsThatDoNotFitAreRefused() {
        var huge = new Candidate("huge", Long.MAX_VALUE, Map.of());
        refused("/candidates/0/value", List.of(huge), List.of(), List.of());
        var half = 1L << 59;
        refused(
                "/candidates/2/use/budget",
                List.of(using("a", half), using("b", half), using("c", 1)),
                List.of(BUDGET),
                List.of());
        refused(
                "/limits/0/ceiling",
                List.of(),
                List.of(new Limit("budget", Long.MIN_VALUE)),
                List.of());
    }

    @Test
    void relationsThatSayNothingAreRefused() {
        var two = new Candidate("two", 1, Map.of());
        related(
                "/relations/0/option",
                two,
                new OptionRequires("one", "may", "two", List.of("two")));
        related("/relations/0/oneOf", two, new OptionRequires("one", "one", "two", List.of("may")));
        related("/relations/0/count", two, new AtMost(3, List.of("one", "two")));
        related("/relations/0/count", two, new AtLeast(-1, List.of("one")));
        related("/relations/0/candidates", two, new AtLeast(1, List.of("one", "one")));
        related("/relations/0/candidates", two, new AtLeast(1, List.of("three")));
    }

    private static void related(String pointer, Candidate two, Relation relation) {
        refused(pointer, List.of(ONE, two), List.of(BUDGET), List.of(relation));
    }

    @Test
    void limitsAndOptionsWithoutMeaningAreRefused() {
        refused("/limits/0", List.of(), List.of(new Limit("l", null, null)), List.of());
        refused("/limits/0/floor", List.of(), List.of(new Limit("l", 2L, 1L)), List.of());
        refused(
                "/candidates/0/options",
                List.of(new Candidate("a", List.of())),
                List.of(),
                List.of());
        var may = new Option("may", 1, Map.of());
        refused(
                "/candidates/0/options/1/id",
                List.of(new Candidate("a", List.of(may, may))),
                List.of(),
                List.of());
    }

    private static Candidate using(String id, long use) {
        return new Candidate(id, 1, Map.of("budget", use));
    }

    private static void refused(
            String pointer,
            List<Candidate> candidates,
            List<Limit> limits,
            List<Relation> relations) {
        assertThatExceptionOfType(InvalidSelectionException.class)
                .isThrownBy(() -> new SelectionProblem(candidates, limits, relations))
                .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo(pointer));
    }
}
