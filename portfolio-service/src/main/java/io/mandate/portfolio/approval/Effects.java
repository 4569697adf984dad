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
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.ranking.Reprioritisation;
import io.mandate.portfolio.ranking.Reprioritisation.Move;
import io.mandate.portfolio.ranking.Standing;
import io.mandate.portfolio.selection.SelectionStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an approval sets off: the moved projects are told of, and those who must act are directed. */
@ApplicationScoped
class Effects {
    private final SelectionStore store;
    private final Directing directing;
    private final Outbox outbox;

    Effects(SelectionStore store, Directing directing, Outbox outbox) {
        this.store = store;
        this.directing = directing;
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
        var orders = orders(after, basis, change.effectiveOn());
        directing.give(portfolio.id(), orders, change.effectiveOn(), change.reason());
        return new Count(moves.size(), orders.size());
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

    /** In the order of the ranking. */
    static List<Order> orders(List<Standing> ranking, Asked asked, LocalDate effectiveOn) {
        var byId = asked.projects().stream().collect(toMap(PosedProject::projectId, identity()));
        return ranking.stream()
                .flatMap(
                        standing ->
                                order(
                                        standing,
                                        requireNonNull(byId.get(standing.projectId())),
                                        asked,
                                        effectiveOn)
                                        .stream())
                .toList();
    }

    private static Optional<Order> order(
            Standing standing, PosedProject project, Asked asked, LocalDate effectiveOn) {
        var id = standing.projectId();
        var chosen = asked.options().get(id);
        var option = chosen == null ? null : project.choice(chosen);
        var mode = option == null ? null : option.mode();
        var status = project.subject().status();
        var previous = asked.previous().get(id);
        boolean early = option != null && option.startsAfter(effectiveOn);
        var due =
                mode == null
                        ? DirectiveRule.due(standing.selected(), status, previous, effectiveOn)
                        : DirectiveRule.due(mode, status, previous, effectiveOn);
        return due.filter(kind -> !(early && kind == DirectiveKind.START))
                .map(kind -> new Order(id, project.subject().office(), kind, standing.rank()));
    }
}
