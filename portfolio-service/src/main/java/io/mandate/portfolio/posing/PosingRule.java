package io.mandate.portfolio.posing;

import static io.mandate.portfolio.PortfolioProblem.MANDATORY_NOT_POSABLE;
import static java.util.Objects.requireNonNullElse;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.MonthAmount;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.RoleHours;
import io.mandate.portfolio.candidate.KnownProject;
import io.mandate.portfolio.candidate.ProjectFacts;
import io.mandate.portfolio.capacity.LimitedRoles;
import io.mandate.portfolio.funding.FundingLine;
import io.mandate.portfolio.funding.FundingShare;
import io.mandate.portfolio.option.ModeFigures;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.option.StartWindow;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.posing.PosedProject.Subject;
import io.mandate.portfolio.scoring.GoalWeight;
import io.mandate.portfolio.scoring.WeightedScore;
import io.mandate.portfolio.strategy.GoalsInForce;
import io.mandate.portfolio.valuation.Gap;
import io.mandate.portfolio.valuation.Horizon;
import io.mandate.portfolio.valuation.ProjectCase;
import io.mandate.portfolio.valuation.Valuation;
import io.mandate.portfolio.valuation.Valuation.Question;
import io.mandate.portfolio.valuation.Valuation.Undefined;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores and values every project by the portfolio's terms; who can be weighed competes. */
final class PosingRule {
    private PosingRule() {}

    /** By what the projects are weighed. */
    record Terms(
            Portfolio portfolio,
            Map<ProjectId, OptionsRequest> options,
            YearMonth asOf,
            boolean asOfStated,
            GoalsInForce goals,
            Set<ProjectId> done,
            Map<ProjectId, Set<String>> undertaken) {
        String currency() {
            return portfolio.currency().getCurrencyCode();
        }
    }

    static PosedSelection pose(Terms terms, List<KnownProject> candidates) {
        var portfolio = terms.portfolio();
        var pose = Pose.of(terms);
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
                candidates.stream().map(pose::project).toList(),
                portfolio.balance(),
                portfolio.relations(),
                terms.done(),
                portfolio.capacity(),
                portfolio.funding());
    }

    /** The same for every project of one problem. */
    private record Pose(
            Terms terms,
            Horizon horizon,
            List<GoalWeight> weights,
            Set<ProjectId> mandatory,
            Set<ProjectId> excluded,
            LimitedRoles roles) {

        static Pose of(Terms terms) {
            var portfolio = terms.portfolio();
            var weights =
                    terms.goals().goals().stream()
                            .map(goal -> new GoalWeight(goal.code(), goal.weight()))
                            .toList();
            return new Pose(
                    terms,
                    new Horizon(terms.asOf(), portfolio.periods(), Coins.of(terms.currency())),
                    weights,
                    Set.copyOf(portfolio.mandatory()),
                    Set.copyOf(portfolio.excluded()),
                    LimitedRoles.of(portfolio.capacity()));
        }

        PosedProject project(KnownProject candidate) {
            var score = WeightedScore.of(weights, candidate.facts().contributions());
            var wanted = wanted(candidate.projectId());
            var question =
                    new Question(
                            terms.portfolio().objective(),
                            score.value(),
                            wanted == Presence.MANDATORY);
            var marks = marks(candidate);
            var ways = admitted(ways(candidate, wanted, question), score.value(), marks, wanted);
            var gap = ways.gap();
            if (gap != null && wanted == Presence.MANDATORY) {
                throw notPosable(candidate, gap);
            }
            return new PosedProject(
                    Subject.of(candidate),
                    print(candidate, wanted),
                    gap == null ? wanted : wanted.leftOut(),
                    gap,
                    score,
                    ways.worth(),
                    ways.options(),
                    demand(candidate),
                    funding(candidate),
                    marks);
        }

        /** What the portfolio's balance looks at in it; null if it looks at nothing but the score. */
        private @Nullable Marks marks(KnownProject candidate) {
            var balance = terms.portfolio().balance();
            return balance == null
                    ? null
                    : Marks.of(balance, candidate.facts(), terms.goals(), undertaken(candidate));
        }

        private Set<String> undertaken(KnownProject candidate) {
            return terms.undertaken().getOrDefault(candidate.projectId(), Set.of());
        }

        private Ways admitted(Ways ways, BigDecimal score, @Nullable Marks marks, Presence wanted) {
            var balance = terms.portfolio().balance();
            var fit = new Admission.Fit(score, requireNonNullElse(marks, Marks.NONE));
            return balance == null
                    ? ways
                    : new Admission(horizon, balance).admit(ways, fit, wanted);
        }

        private String print(KnownProject candidate, Presence wanted) {
            var basis = new ArrayList<Object>();
            var facts = candidate.facts().demanding(demand(candidate));
            basis.addAll(List.of(candidate.status(), wanted, facts));
            basis.addAll(modes(candidate));
            basis.addAll(funding(candidate));
            var window = window(candidate);
            if (window != null) {
                basis.add(window);
            }
            var balance = terms.portfolio().balance();
            if (balance != null && balance.alignment() != null) {
                basis.add(Marks.served(candidate.facts(), terms.goals(), undertaken(candidate)));
            }
            return Fingerprint.of(basis);
        }

        /** What it asks of the roles that the portfolio limits. */
        private List<RoleHours> demand(KnownProject candidate) {
            return roles.among(candidate.facts().demand());
        }

        /** Who pays for it, where that matters to the portfolio. */
        private List<FundingShare> funding(KnownProject candidate) {
            var stated = terms.options().get(candidate.projectId());
            return stated == null
                            || terms.portfolio().funding().stream().noneMatch(FundingLine::partial)
                    ? List.of()
                    : stated.funding();
        }

        /** When it may start; null if that is not stated, or past deciding. */
        private @Nullable StartWindow window(KnownProject candidate) {
            var stated = terms.options().get(candidate.projectId());
            return stated == null || candidate.status().inFlight() ? null : stated.start();
        }

        /** How it may go on; none if that is not stated, or not to be decided yet. */
        private List<ModeFigures> modes(KnownProject candidate) {
            var stated = terms.options().get(candidate.projectId());
            return stated == null || !candidate.status().inFlight()
                    ? List.of()
                    : stated.modes().stream().map(each -> each.heeding(roles)).toList();
        }

        private Presence wanted(ProjectId id) {
            if (mandatory.contains(id)) {
                return Presence.MANDATORY;
            }
            return excluded.contains(id) ? Presence.EXCLUDED : Presence.COMPETING;
        }

        private Ways ways(KnownProject candidate, Presence wanted, Question question) {
            var options = new OptionPosing(horizon, question);
            var modes = modes(candidate);
            if (!modes.isEmpty()) {
                var ways = options.inModes(asPlanned(candidate, question), modes, wanted);
                if (ways.gap() != Gap.NO_MODE_LEFT || wanted != Presence.EXCLUDED) {
                    return ways;
                }
            }
            var window = window(candidate);
            return window == null || wanted == Presence.EXCLUDED || foreign(candidate)
                    ? Ways.asPlanned(asPlanned(candidate, question))
                    : options.starting(caseOf(candidate, candidate.facts()), window);
        }

        private Valuation asPlanned(KnownProject candidate, Question question) {
            return foreign(candidate)
                    ? new Undefined(Gap.CURRENCY_DIFFERS)
                    : Valuation.of(caseOf(candidate, candidate.facts()), horizon, question);
        }

        private boolean foreign(KnownProject candidate) {
            var currency = candidate.facts().currency();
            return currency != null && !currency.equals(terms.currency());
        }
    }

    private static ProjectCase caseOf(KnownProject candidate, ProjectFacts facts) {
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

    private static RuntimeException notPosable(KnownProject candidate, Gap gap) {
        return Refusal.at(
                "/mandatory",
                MANDATORY_NOT_POSABLE,
                "%s (%s) is mandatory: %s"
                        .formatted(candidate.name(), candidate.projectId(), gap.text()));
    }
}
