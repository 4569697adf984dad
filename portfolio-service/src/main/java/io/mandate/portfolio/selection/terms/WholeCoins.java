package io.mandate.portfolio.selection.terms;

import static io.mandate.portfolio.PortfolioProblem.SELECTION_NOT_POSABLE;

import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.Coins;
import io.mandate.portfolio.portfolio.Period;
import io.mandate.portfolio.posing.PosedOption;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.Presence;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.InvalidSelectionException;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A posed selection as the solver takes it: amounts in whole coins, one limit per period, and what the terms ask for beside them. */
public final class WholeCoins {
    private final Coins coins;
    private final List<Period> periods;
    private final PortfolioTerms terms;
    private final Map<Choice, Map<String, Long>> uses;

    private WholeCoins(PosedSelection posed) {
        this.coins = posed.coins();
        this.periods = posed.periods();
        this.terms = new PortfolioTerms(posed);
        this.uses = terms.uses();
    }

    public static SelectionProblem of(PosedSelection posed) {
        try {
            var whole = new WholeCoins(posed);
            return whole.problem(posed);
        } catch (ArithmeticException | InvalidSelectionException e) {
            throw new ProblemException(
                    SELECTION_NOT_POSABLE, "The solver cannot take it: " + e.getMessage());
        }
    }

    private SelectionProblem problem(PosedSelection posed) {
        var candidates =
                posed.projects().stream().filter(PosedProject::competes).map(this::candidate);
        var budgets = periods.stream().map(this::limit);
        return new SelectionProblem(
                Stream.concat(candidates, terms.bystanders().stream()).toList(),
                Stream.concat(budgets, terms.limits().stream()).toList(),
                terms.relations());
    }

    private Limit limit(Period period) {
        return new Limit(period.label(), coins.count(period.budget()));
    }

    private Candidate candidate(PosedProject project) {
        return new Candidate(
                project.projectId().toString(),
                project.choices().stream().map(each -> option(project, each)).toList(),
                project.presence() == Presence.MANDATORY || project.hasModes() ? Pin.IN : Pin.FREE);
    }

    private Option option(PosedProject project, PosedOption option) {
        var byPeriod = option.worth().cost().byPeriod();
        var choice = new Choice(project.projectId().toString(), option.id());
        Map<String, Long> use = new HashMap<>(uses.getOrDefault(choice, Map.of()));
        for (int i = 0; i < periods.size(); i++) {
            if (byPeriod.get(i).signum() != 0) {
                use.put(periods.get(i).label(), coins.count(byPeriod.get(i)));
            }
        }
        return new Option(option.id(), coins.count(option.worth().value()), use);
    }
}
