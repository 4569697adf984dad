package io.mandate.portfolio.precedence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.mandate.platform.event.Message;
import io.mandate.platform.event.Outbox;
import io.mandate.portfolio.office.Governance;
import io.mandate.portfolio.override.OverridesChanged;
import io.mandate.portfolio.override.ProjectOverride;
import io.mandate.portfolio.override.ProjectOverrides;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.ranking.Place;
import io.mandate.portfolio.ranking.Reprioritisation;
import io.mandate.portfolio.ranking.ScoreRanking;
import io.mandate.portfolio.ranking.Standing;
import io.mandate.portfolio.selection.SelectionStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ranking of a portfolio: as the selection in force has it, where no override says otherwise. */
@ApplicationScoped
public class RankingInForce {
    private final SelectionStore store;
    private final Places places;
    private final ProjectOverrides overrides;
    private final Governance governance;
    private final Outbox outbox;

    RankingInForce(
            SelectionStore store,
            Places places,
            ProjectOverrides overrides,
            Governance governance,
            Outbox outbox) {
        this.store = store;
        this.places = places;
        this.overrides = overrides;
        this.governance = governance;
        this.outbox = outbox;
    }

    /** The ranking that was told when the run was in force; none without a run. */
    public List<Standing> told(@Nullable UUID run) {
        return run == null ? List.of() : places.of(run);
    }

    /** The ranking that a run would have if it were put into force today. */
    public List<Standing> of(Portfolio portfolio, UUID run) {
        return on(governance.today(portfolio.office()), portfolio, run);
    }

    private List<Standing> on(LocalDate day, Portfolio portfolio, UUID run) {
        var byScore = store.standings(run);
        var decided =
                overrides.inForce(portfolio.id(), day).stream()
                        .map(ProjectOverride::override)
                        .toList();
        Map<String, Standing> byId =
                byScore.stream().collect(toMap(each -> each.projectId().toString(), identity()));
        var order = byScore.stream().map(each -> each.projectId().toString()).toList();
        return ScoreRanking.over(order, decided, day).places().stream()
                .map(place -> standing(place, byId))
                .toList();
    }

    private static Standing standing(Place place, Map<String, Standing> byId) {
        var known = byId.get(place.candidate());
        if (known == null) {
            throw new IllegalStateException("Not in the run: " + place.candidate());
        }
        return new Standing(known.projectId(), place.rank(), known.selected(), known.score());
    }

    /** Keeps this as the ranking in force, and tells of the projects that moved; answers how many. The caller has locked the portfolio. */
    @Transactional(TxType.MANDATORY)
    public int follow(
            Portfolio portfolio,
            UUID run,
            List<Standing> before,
            List<Standing> after,
            LocalDate effectiveOn) {
        places.put(run, after);
        var moves = Reprioritisation.between(before, after);
        // each part has a number of the portfolio, and so has the priority of each project that
        // moved
        var parts = Reprioritised.of(moves, run, () -> portfolio.stamp(effectiveOn));
        var messages = new ArrayList<Message>(parts);
        parts.stream().flatMap(Reprioritised::priorities).forEach(messages::add);
        if (!parts.isEmpty()) {
            messages.add(portfolio.state());
        }
        outbox.appendAll(messages);
        return moves.size();
    }

    @Transactional(TxType.MANDATORY)
    void rerank(@Observes OverridesChanged changed) {
        var portfolio = changed.portfolio();
        var today = changed.today();
        var run = portfolio.liveRun();
        if (run != null) {
            follow(portfolio, run, places.of(run), on(today, portfolio, run), today);
        }
    }
}
