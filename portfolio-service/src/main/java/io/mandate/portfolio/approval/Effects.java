package io.mandate.portfolio.approval;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.mandate.platform.event.Message;
import io.mandate.platform.event.Outbox;
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
import io.mandate.portfolio.ranking.Reprioritisation;
import io.mandate.portfolio.ranking.Reprioritisation.Move;
import io.mandate.portfolio.ranking.Standing;
import io.mandate.portfolio.selection.SelectionStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
    private final Outbox outbox;

    Effects(SelectionStore store, Directing directing, StartsToCome starts, Outbox outbox) {
        this.store = store;
        this.directing = directing;
        this.starts = starts;
        this.outbox = outbox;
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

    /** The ranking that a run proposed; none without a run. */
    List<Standing> ranking(@Nullable UUID runId) {
        return runId == null ? List.of() : store.standings(runId);
    }

    Count setOff(Change change) {
        var after = store.standings(change.runId());
        var moves = Reprioritisation.between(change.before(), after);
        var portfolio = change.portfolio();
        reprioritise(moves, change);
        var projects = change.posed().projects();
        var previous = directing.latest(projects.stream().map(PosedProject::projectId).toList());
        var basis = new Asked(projects, store.chosenOptions(change.runId()), previous);
        var due = due(after, basis, change.effectiveOn());
        var now = due.stream().filter(each -> each.later() == null).map(Due::order).toList();
        directing.give(portfolio.id(), now, change.effectiveOn(), change.reason());
        starts.replace(
                portfolio, due.stream().flatMap(each -> each.toCome(change.runId())).toList());
        return new Count(moves.size(), now.size());
    }

    /** Each part has a number of the portfolio, and so has the priority of each project that moved. */
    private void reprioritise(List<Move> moves, Change change) {
        var portfolio = change.portfolio();
        var parts =
                Reprioritised.of(
                        moves, change.runId(), () -> portfolio.stamp(change.effectiveOn()));
        var messages = new ArrayList<Message>(parts);
        parts.stream().flatMap(Reprioritised::priorities).forEach(messages::add);
        if (!parts.isEmpty()) {
            messages.add(portfolio.state());
        }
        outbox.appendAll(messages);
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
