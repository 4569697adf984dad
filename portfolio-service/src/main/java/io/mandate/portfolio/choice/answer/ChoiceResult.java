package io.mandate.portfolio.choice.answer;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.choice.problem.PosedChoice;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.result.SelectionResult.How;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found. Nothing can be worth more than the upper bound; gap is the share by which an unknown
 * choice could be better, 0 when it is proven that none is. Without a choice, value, bound and gap are
 * null, and the contradiction says which rules cannot all be kept.
 */
public record ChoiceResult(
        Status status,
        @DecimalText @Nullable BigDecimal value,
        @DecimalText @Nullable BigDecimal upperBound,
        @Nullable Double gap,
        int candidates,
        int chosen,
        List<LimitUse> limits,
        @Nullable Contradiction contradiction,
        How how) {
    private static final int NAMED = 100;

    /** What the choice takes from a limit, and about what one more unit of it would bring. */
    record LimitUse(
            String name,
            @DecimalText BigDecimal used,
            @Schema(description = "Value of one more unit in the relaxed problem") double price) {}

    /** Rules that cannot all be kept: how many, and the first hundred in words. */
    record Contradiction(
            int count,
            List<String> rules,
            @Schema(description = "Whether it is proven that the others can if any one is dropped")
                    boolean smallest) {}

    public static ChoiceResult of(PosedChoice posed, SelectionSolution solution) {
        var scales = posed.scales();
        var status = solution.status();
        boolean answered =
                switch (status) {
                    case OPTIMAL, FEASIBLE -> true;
                    case INFEASIBLE, UNKNOWN -> false;
                };
        return new ChoiceResult(
                status,
                answered ? scales.value(solution.value()) : null,
                answered ? scales.value(solution.upperBound()) : null,
                answered ? solution.gap() : null,
                posed.request().candidates().size(),
                solution.chosen().size(),
                answered ? limits(posed, solution) : List.of(),
                status == Status.INFEASIBLE ? contradiction(posed, solution) : null,
                how(solution.trail()));
    }

    private static List<LimitUse> limits(PosedChoice posed, SelectionSolution solution) {
        return posed.limits().stream()
                .map(
                        name ->
                                new LimitUse(
                                        name,
                                        posed.scales()
                                                .amount(
                                                        name,
                                                        solution.used().getOrDefault(name, 0L)),
                                        posed.scales()
                                                .price(
                                                        name,
                                                        solution.prices().getOrDefault(name, 0.0))))
                .toList();
    }

    private static Contradiction contradiction(PosedChoice posed, SelectionSolution solution) {
        var measures = new ChoiceMeasures(posed);
        return new Contradiction(
                solution.core().size(),
                solution.core().stream().limit(NAMED).map(measures::words).toList(),
                solution.impossible().smallest());
    }

    private static How how(SelectionSolution.Trail trail) {
        return new How(
                trail.engine(),
                trail.seed(),
                trail.work(),
                trail.stoppedBy(),
                trail.reproducible(),
                trail.seconds());
    }
}
