package io.mandate.project.change;

import io.mandate.platform.event.Message;
import io.mandate.platform.money.Money;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.StatusChange;
import io.mandate.project.baseline.Baselines;
import io.mandate.project.change.ChangeEvent.NewBaseline;
import io.mandate.project.office.Offices;
import io.mandate.project.performance.PlannedValues;
import io.mandate.project.plan.Plan;
import io.mandate.project.plan.Plans;
import io.mandate.project.status.StatusHistory;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an approved change does: a new performance baseline, or the end of the project. */
@ApplicationScoped
class CarryingOut {
    private static final String COST =
            "select coalesce(sum(cost), 0) from activity where project_id = ?";

    /** Minutes and cost of what is not done, by the open share of each activity. */
    private static final String OPEN =
            "select coalesce(sum(coalesce(remaining, round(duration * (100 - percent_complete) / 100.0))), 0),"
                    + " coalesce(sum(cost * (100 - percent_complete) / 100), 0)"
                    + " from activity where project_id = ? and actual_finish is null";

    private final Plans plans;
    private final Baselines baselines;
    private final StatusHistory history;
    private final PlannedValues plannedValues;
    private final Offices offices;
    private final Sql sql;
    private final Clock clock;

    CarryingOut(
            Plans plans,
            Baselines baselines,
            StatusHistory history,
            PlannedValues plannedValues,
            Offices offices,
            Sql sql,
            Clock clock) {
        this.plans = plans;
        this.baselines = baselines;
        this.history = history;
        this.plannedValues = plannedValues;
        this.offices = offices;
        this.sql = sql;
        this.clock = clock;
    }

    /** What came of it. */
    record Done(@Nullable NewBaseline newBaseline, @Nullable Released released) {
        static final Done NOTHING = new Done(null, null);

        @Nullable Integer baselineNumber() {
            return newBaseline == null ? null : newBaseline.number();
        }
    }

    /** How the plan stands to the performance baseline; refuses a plan that was not meant. */
    Effect effect(ProjectId project, ChangeProposal proposal) {
        if (!proposal.kind().makesBaseline()) {
            return Effect.none();
        }
        var plan = meant(project, proposal);
        var effect =
                Effect.of(baselines.performance(project).orElse(null), plan.finish(), cost(plan));
        var days = effect.finishDays();
        if (proposal.kind() == ChangeKind.ACCELERATE && (days == null || days >= 0)) {
            throw new ProblemException(
                    ChangeProblem.NOT_AN_ACCELERATION,
                    days == null
                            ? "There is no performance baseline to be sooner than"
                            : "The plan ends %d days after it".formatted(days));
        }
        return effect;
    }

    private Money cost(Plan plan) {
        var sum = sql.first(COST, row -> row.getBigDecimal(1), plan.projectId().value());
        return new Money(sum.orElse(BigDecimal.ZERO), plan.currency());
    }

    private Plan meant(ProjectId project, ChangeProposal proposal) {
        var plan = plans.require(project);
        if (!Objects.equals(plan.version(), proposal.planVersion())) {
            throw new ProblemException(
                    ChangeProblem.CHANGE_IS_VOID,
                    "The plan has version %d, the request means %d"
                            .formatted(plan.version(), proposal.planVersion()));
        }
        return plan;
    }

    /** Does it and adds the news of it. */
    Done carryOut(Project project, Change change, String reason, List<Message> news) {
        return change.stated().kind().makesBaseline()
                ? rebaseline(project.id(), change)
                : terminate(project, change, reason, news);
    }

    private Done rebaseline(ProjectId project, Change change) {
        meant(project, change.stated());
        int number =
                baselines.take(
                        project, change.stated().title(), clock.instant(), change.requestedBy());
        baselines.approve(project, number, change.number());
        var baseline = baselines.performance(project).orElseThrow();
        return new Done(NewBaseline.of(baseline, baselines.rebaselines(project)), null);
    }

    /** What activities are to earn from now on, if it made a baseline, under the number of the event. */
    List<Message> told(Project project, Done done, long sequence) {
        return done.newBaseline() == null ? List.of() : plannedValues.approved(project, sequence);
    }

    private Done terminate(Project project, Change change, String reason, List<Message> news) {
        var terms = Objects.requireNonNull(change.stated().termination());
        var changed =
                project.become(
                        new StatusChange.Stop(reason, terms.windDownOn()),
                        offices.today(project.office()));
        history.remember(changed);
        news.add(changed);
        var currency = terms.exitCost().currency();
        var released =
                sql.first(
                                OPEN,
                                row ->
                                        new Released(
                                                terms.windDownOn(),
                                                row.getLong(1),
                                                new Money(
                                                        row.getBigDecimal(2),
                                                        planCurrency(project.id(), currency))),
                                project.id().value())
                        .orElseThrow();
        return new Done(null, released);
    }

    private String planCurrency(ProjectId project, String otherwise) {
        return sql.first(
                        "select currency from plan where project_id = ?",
                        row -> row.getString(1),
                        project.value())
                .orElse(otherwise);
    }
}
