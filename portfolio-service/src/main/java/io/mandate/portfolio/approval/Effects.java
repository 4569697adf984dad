package io.mandate.portfolio.approval;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.directive.Directing;
import io.mandate.portfolio.directive.Directive.Order;
import io.mandate.portfolio.directive.DirectiveKind;
import io.mandate.portfolio.directive.DirectiveRule;
import io.mandate.portfolio.directive.DirectiveRule.Previous;
import io.mandate.portfolio.laterstart.StartToCome;
import io.mandate.portfolio.laterstart.StartsToCome;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.posing.PosedOption;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.precedence.RankingInForce;
import io.mandate.portfolio.ranking.Standing;
import io.mandate.portfolio.selection.SelectionStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an approval sets off: the moved projects are told of, and those who must act are directed. */
@ApplicationScoped
class Effects {
    private final SelectionStore store;
    private final Directing directing;
    private final StartsToCome starts;
    private final RankingInForce ranking;

    Effects(
            SelectionStore store,
            Directing directing,
            StartsToCome starts,
            RankingInForce ranking) {
        this.store = store;
        this.directing = directing;
        this.starts = starts;
        this.ranking = ranking;
    }

    /** The ranking in force before, the new one, and from when on and why. */
    record Change(
            Portfolio portfolio,
            UUID runId,
            List<Standing> before,
            PosedSelection posed,
            LocalDate effectiveOn,
            String reason) {}

    /** How many projects moved and how many were directed. */
    record Count(int moved, int directed) {}

    /** The ranking that was told when a run was in force; none without a run. */
    List<Standing> ranking(@Nullable UUID runId) {
        return ranking.told(runId);
    }

    Count setOff(Change change) {
        var portfolio = change.portfolio();
        var after = ranking.of(portfolio, change.runId());
        int moved =
                ranking.follow(
                        portfolio, change.runId(), change.before(), after, change.effectiveOn());
        var projects = change.posed().projects();
        var previous = directing.latest(projects.stream().map(PosedProject::projectId).toList());
        var basis = new Asked(projects, store.chosenOptions(change.runId()), previous);
        var due = due(after, basis, change.effectiveOn());
        var now = due.stream().filter(each -> each.later() == null).map(Due::order).toList();
        directing.give(portfolio.id(), now, change.effectiveOn(), change.reason());
        starts.replace(
                portfolio, due.stream().flatMap(each -> each.toCome(change.runId())).toList());
        return new Count(moved, now.size());
    }

    /** What is asked of a project depends on what it was, in which option it is chosen, and what was asked before. */
    record Asked(
            List<PosedProject> projects,
            Map<ProjectId, String> options,
            Map<ProjectId, Previous> previous) {}

    /** What is to be asked of a project: on that day, or only in a later month. */
    record Due(Order order, @Nullable YearMonth later) {
        Stream<StartToCome> toCome(UUID runId) {
            return later == null
                    ? Stream.empty()
                    : Stream.of(
                            new StartToCome(
                                    order.projectId(), runId, later, requireNonNull(order.rank())));
        }
    }

    /** In the order of the ranking. */
    static List<Due> due(List<Standing> ranking, Asked asked, LocalDate effectiveOn) {
        var byId = asked.projects().stream().collect(toMap(PosedProject::projectId, identity()));
        return ranking.stream()
                .flatMap(
                        standing ->
                                due(
                                        standing,
                                        requireNonNull(byId.get(standing.projectId())),
                                        asked,
                                        effectiveOn)
                                        .stream())
                .toList();
    }

    private static Optional<Due> due(
            Standing standing, PosedProject project, Asked asked, LocalDate effectiveOn) {
        var id = standing.projectId();
        var chosen = asked.options().get(id);
        var option = chosen == null ? null : project.choice(chosen);
        var mode = option == null ? null : option.mode();
        var status = project.subject().status();
        var previous = asked.previous().get(id);
        var kind =
                mode == null
                        ? DirectiveRule.due(standing.selected(), status, previous, effectiveOn)
                        : DirectiveRule.due(mode, status, previous, effectiveOn);
        return kind.map(
                due ->
                        new Due(
                                new Order(id, project.subject().office(), due, standing.rank()),
                                due == DirectiveKind.START ? later(option, effectiveOn) : null));
    }

    /** The month of a start that is not to be directed yet. */
    private static @Nullable YearMonth later(@Nullable PosedOption option, LocalDate effectiveOn) {
        var start = option == null ? null : option.start();
        return option != null && start != null && option.startsAfter(effectiveOn)
                ? start.month()
                : null;
    }
}
