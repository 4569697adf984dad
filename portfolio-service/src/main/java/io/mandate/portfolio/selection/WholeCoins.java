package io.mandate.portfolio.selection;

import static io.mandate.portfolio.PortfolioProblem.SELECTION_NOT_POSABLE;

import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.Coins;
import io.mandate.portfolio.portfolio.Period;
import io.mandate.portfolio.posing.PosedOption;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.Presence;
import io.mandate.portfolio.selection.model.InvalidSelectionException;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A posed selection as the solver takes it: amounts in whole coins, one limit per period. */
final class WholeCoins {
    private final Coins coins;
    private final List<Period> periods;

    private WholeCoins(PosedSelection posed) {
        this.coins = posed.coins();
        this.periods = posed.periods();
    }

    static SelectionProblem of(PosedSelection posed) {
        var whole = new WholeCoins(posed);
        try {
            var problem =
                    new SelectionProblem(
                            posed.projects().stream()
                                    .filter(PosedProject::competes)
                                    .map(whole::candidate)
                                    .toList(),
                            posed.periods().stream().map(whole::limit).toList());
            for (var share : new ShareLimits(posed).limits()) {
                problem = problem.with(share);
            }
            return problem;
        } catch (ArithmeticException | InvalidSelectionException e) {
            throw new ProblemException(
                    SELECTION_NOT_POSABLE, "The solver cannot take it: " + e.getMessage());
        }
    }

    private Limit limit(Period period) {
        return new Limit(period.label(), coins.count(period.budget()));
    }

    private Candidate candidate(PosedProject project) {
        return new Candidate(
                project.projectId().toString(),
                project.choices().stream().map(this::option).toList(),
                project.presence() == Presence.MANDATORY || project.hasModes() ? Pin.IN : Pin.FREE);
    }

    private Option option(PosedOption option) {
        var byPeriod = option.worth().cost().byPeriod();
        Map<String, Long> use = new HashMap<>();
        for (int i = 0; i < periods.size(); i++) {
            if (byPeriod.get(i).signum() != 0) {
                use.put(periods.get(i).label(), coins.count(byPeriod.get(i)));
            }
        }
        return new Option(option.id(), coins.count(option.worth().value()), use);
    }
}
