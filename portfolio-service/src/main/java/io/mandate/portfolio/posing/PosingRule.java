package io.mandate.portfolio.posing;

import static io.mandate.portfolio.PortfolioProblem.MANDATORY_NOT_POSABLE;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.MonthAmount;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.candidate.ProjectFacts;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.posing.PosedProject.Subject;
import io.mandate.portfolio.posing.PosedProject.Worth;
import io.mandate.portfolio.scoring.GoalWeight;
import io.mandate.portfolio.scoring.WeightedScore;
import io.mandate.portfolio.strategy.GoalsInForce;
import io.mandate.portfolio.valuation.Gap;
import io.mandate.portfolio.valuation.Horizon;
import io.mandate.portfolio.valuation.ProjectCase;
import io.mandate.portfolio.valuation.Valuation;
import io.mandate.portfolio.valuation.Valuation.Known;
import io.mandate.portfolio.valuation.Valuation.Question;
import io.mandate.portfolio.valuation.Valuation.Undefined;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Scores and values every project by the portfolio's terms; who can be weighed competes. */
final class PosingRule {
    private PosingRule() {}

    /** By what the projects are weighed. */
    record Terms(Portfolio portfolio, YearMonth asOf, boolean asOfStated, GoalsInForce goals) {
        String currency() {
            return portfolio.currency().getCurrencyCode();
        }
    }

    static PosedSelection pose(Terms terms, List<Candidate> candidates) {
        var portfolio = terms.portfolio();
        var weights =
                terms.goals().goals().stream()
                        .map(goal -> new GoalWeight(goal.code(), goal.weight()))
                        .toList();
        var horizon = new Horizon(terms.asOf(), portfolio.periods(), Coins.of(terms.currency()));
        var pose =
                new Pose(
                        terms,
                        horizon,
                        weights,
                        Set.copyOf(portfolio.mandatory()),
                        Set.copyOf(portfolio.excluded()));
        return new PosedSelection(
                portfolio.id(),
                portfolio.version(),
                portfolio.liveRun(),
                terms.currency(),
                portfolio.objective(),
                terms.asOf(),
                terms.asOfStated(),
                portfolio.periods(),
                terms.goals(),
                candidates.stream().map(pose::project).toList());
    }

    /** The same for every project of one problem. */
    private record Pose(
            Terms terms,
            Horizon horizon,
            List<GoalWeight> weights,
            Set<ProjectId> mandatory,
            Set<ProjectId> excluded) {

        PosedProject project(Candidate candidate) {
            var score = WeightedScore.of(weights, candidate.facts().contributions());
            var wanted = wanted(candidate.projectId());
            var question =
                    new Question(
                            terms.portfolio().objective(),
                            score.value(),
                            wanted == Presence.MANDATORY);
            var subject = Subject.of(candidate);
            var print = Fingerprint.of(List.of(candidate.status(), wanted, candidate.facts()));
            return switch (value(candidate, question)) {
                case Known known ->
                        new PosedProject(subject, print, wanted, null, score, Worth.of(known));
                case Undefined(var gap) when wanted == Presence.MANDATORY ->
                        throw notPosable(candidate, gap);
                case Undefined(var gap) ->
                        new PosedProject(subject, print, wanted.leftOut(), gap, score, null);
            };
        }

        private Presence wanted(ProjectId id) {
            if (mandatory.contains(id)) {
                return Presence.MANDATORY;
            }
            return excluded.contains(id) ? Presence.EXCLUDED : Presence.COMPETING;
        }

        private Valuation value(Candidate candidate, Question question) {
            var facts = candidate.facts();
            var currency = facts.currency();
            if (currency != null && !currency.equals(terms.currency())) {
                return new Undefined(Gap.CURRENCY_DIFFERS);
            }
            return Valuation.of(caseOf(candidate, facts), horizon, question);
        }
    }

    private static ProjectCase caseOf(Candidate candidate, ProjectFacts facts) {
        var business = facts.businessCase();
        var cost = facts.plannedCost();
        return new ProjectCase(
                candidate.status().inFlight(),
                facts.start(),
                facts.plannedFinish(),
                cost == null ? null : cost.amount(),
                facts.riskFactor(),
                business == null ? List.<MonthAmount>of() : business.costs(),
                business == null ? List.<MonthAmount>of() : business.benefits());
    }

    private static RuntimeException notPosable(Candidate candidate, Gap gap) {
        return Refusal.at(
                "/mandatory",
                MANDATORY_NOT_POSABLE,
                "%s (%s) is mandatory: %s"
                        .formatted(candidate.name(), candidate.projectId(), gap.text()));
    }
}
