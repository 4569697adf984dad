package io.mandate.portfolio.valuation;

import static io.mandate.portfolio.valuation.Assumption.NO_BENEFITS_STATED;
import static io.mandate.portfolio.valuation.Assumption.NO_RISK_STATED;

import io.mandate.portfolio.MonthAmount;
import io.mandate.portfolio.portfolio.Objective;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** What a project is worth to a portfolio and what it takes, or why that cannot be said. */
public sealed interface Valuation {

    /** It can be weighed. */
    record Known(BigDecimal value, CostToCome cost, Set<Assumption> assumptions)
            implements Valuation {}

    /** It cannot. */
    record Undefined(Gap gap) implements Valuation {}

    /** How the project is asked about: what counts as worth, and whether it is to be in anyway. */
    record Question(Objective objective, BigDecimal score, boolean mandatory) {}

    /** Values a project; its amounts are in the horizon's currency. */
    static Valuation of(ProjectCase project, Horizon horizon, Question question) {
        var size = project.size();
        if (size == null) {
            return new Undefined(Gap.COST_UNKNOWN);
        }
        if (size.signum() < 0) {
            return new Undefined(Gap.COST_NEGATIVE);
        }
        var cost = CostToCome.of(project, size, horizon);
        var assumptions = EnumSet.noneOf(Assumption.class);
        assumptions.addAll(cost.assumptions());
        if (cost.missesEveryPeriod() && !project.inFlight() && !question.mandatory()) {
            return new Undefined(Gap.OUTSIDE_PERIODS);
        }
        return switch (question.objective()) {
            case SCORE_TIMES_SIZE ->
                    new Known(
                            horizon.coins().rounded(question.score().multiply(size)),
                            cost,
                            assumptions);
            case RISK_ADJUSTED_VALUE -> riskAdjusted(project, horizon, question, cost, assumptions);
        };
    }

    private static Valuation riskAdjusted(
            ProjectCase project,
            Horizon horizon,
            Question question,
            CostToCome cost,
            Set<Assumption> assumptions) {
        if (project.benefits().isEmpty()) {
            if (!question.mandatory()) {
                return new Undefined(Gap.BENEFITS_UNKNOWN);
            }
            assumptions.add(NO_BENEFITS_STATED);
        }
        var risk = project.riskFactor();
        if (risk == null) {
            assumptions.add(NO_RISK_STATED);
        }
        var certain = BigDecimal.ONE.subtract(risk == null ? BigDecimal.ZERO : risk);
        var net = benefitsToCome(project, horizon).subtract(cost.total());
        return new Known(horizon.coins().rounded(net.multiply(certain)), cost, assumptions);
    }

    private static BigDecimal benefitsToCome(ProjectCase project, Horizon horizon) {
        return project.benefits().stream()
                .filter(b -> !project.inFlight() || !b.month().isBefore(horizon.asOf()))
                .map(MonthAmount::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
