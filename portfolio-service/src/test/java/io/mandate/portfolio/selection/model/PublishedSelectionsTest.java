package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.testing.PublishedData;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedSelectionsTest {
    private static final SelectionEffort EFFORT =
            SelectionEffort.standard().within(Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({"0, 3800", "1, 8706.1", "2, 4015", "3, 6120", "4, 12400", "5, 10618", "6, 16537"})
    void petersensProblemsAreSolvedWithProof(int index, BigDecimal optimum) {
        var posed = PublishedData.json("orlib/multidimensional_knapsack.json").get(index);
        var solution = SelectionModel.solve(PublishedProblems.petersen(posed), EFFORT);
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(BigDecimal.valueOf(solution.value()).movePointLeft(1))
                .isEqualByComparingTo(optimum);
        assertThat(posed.get("bestKnown").decimalValue()).isEqualByComparingTo(optimum);
    }

    @Test
    void theWorkedExampleHasItsOptimumAndItsExplanation() {
        var posed = example("P1");
        var problem = PublishedProblems.textbook(posed);
        var solution = SelectionModel.solve(problem, EFFORT);
        var expected = posed.get("expected");
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(solution.value()).isEqualTo(expected.get("optimum").asLong());
        for (int at = 0; at < 4; at++) {
            assertThat(solution.selected().contains("p" + (at + 1)))
                    .isEqualTo(expected.get("selected").get(at).asInt() == 1);
        }
        var explanation = posed.get("explanation");
        var project = "p" + explanation.get("project").asInt();
        var forced = SelectionModel.solve(problem.with(project, Pin.IN), EFFORT);
        assertThat(solution.value() - forced.value())
                .isEqualTo(explanation.get("lossIfForcedIn").asLong());
        long extra = explanation.get("smallestExtraBudget").asLong();
        var wider = problem.with(new Limit("budget", posed.get("budget").asLong() + extra));
        assertThat(SelectionModel.solve(wider, EFFORT).selected()).contains(project);
    }

    @Test
    void theWorkedExamplesVariantsHaveTheirOptima() {
        var variants = example("P2").get("variants");
        var base = PublishedProblems.textbook(example("P1"));
        var needs = new Requires("p2", "p4");
        var excludes = new Excludes("p1", "p3");
        assertThat(optimum(atMostTwo(base, List.of())))
                .isEqualTo(variants.get("atMostTwo").asLong());
        assertThat(optimum(related(base, List.of(needs))))
                .isEqualTo(variants.get("secondNeedsFourth").asLong());
        assertThat(optimum(related(base, List.of(excludes))))
                .isEqualTo(variants.get("notBothFirstAndThird").asLong());
        assertThat(optimum(atMostTwo(base, List.of(needs, excludes))))
                .isEqualTo(variants.get("allThree").asLong());
    }

    @Test
    void theBestFillBeatsTheWaterline() {
        var posed = example("P5");
        var costs = PublishedProblems.longs(posed.get("rankedCosts"));
        var problem = SeededProblems.knapsack(costs, costs, posed.get("budget").asLong());
        assertThat(optimum(problem)).isEqualTo(posed.get("expected").get("bestFill").asLong());
    }

    private static long optimum(SelectionProblem problem) {
        var solution = SelectionModel.solve(problem, EFFORT);
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        return solution.value();
    }

    private static SelectionProblem related(SelectionProblem base, List<Relation> relations) {
        return new SelectionProblem(base.candidates(), base.limits(), relations);
    }

    private static SelectionProblem atMostTwo(SelectionProblem base, List<Relation> relations) {
        var counted =
                base.candidates().stream()
                        .map(
                                c -> {
                                    var use = new LinkedHashMap<>(c.use());
                                    use.put("count", 1L);
                                    return new Candidate(c.id(), c.value(), use);
                                })
                        .toList();
        var limits = new ArrayList<>(base.limits());
        limits.add(new Limit("count", 2));
        return new SelectionProblem(counted, limits, relations);
    }

    private static JsonNode example(String id) {
        return PublishedData.workedExample("selection", id);
    }
}
