package io.mandate.portfolio;

import io.mandate.platform.problem.ProblemType;

/** The rules of portfolio-service that a request can break. */
public enum PortfolioProblem implements ProblemType {
    OFFICE_NOT_FOUND(404, "There is no such office"),
    STRATEGY_NOT_FOUND(404, "There is no such strategy"),
    GOAL_NOT_FOUND(404, "The strategy has no such goal without parts"),
    PORTFOLIO_NOT_FOUND(404, "There is no such portfolio"),
    CANDIDATE_NOT_FOUND(404, "There is no such project here, or not yet"),
    SELECTION_RUN_NOT_FOUND(404, "There is no such selection run of this portfolio"),
    DIRECTIVE_NOT_FOUND(404, "There is no such directive of this portfolio"),
    PROPOSAL_NOT_FOUND(404, "There is no such proposal of this portfolio"),
    EXPLANATION_NOT_FOUND(404, "This candidate of the run has not been explained; ask for it"),
    FRONTIER_NOT_FOUND(404, "The run's frontier has not been sought; ask for it"),
    NOT_APPROVED(404, "The selection run has not been approved"),

    OFFICE_EXISTS(409, "There is an office with this code"),
    NO_CANDIDATES(409, "There is no project to choose from"),
    TOO_MANY_CANDIDATES(409, "There are more projects to choose from than a run takes"),
    MANDATORY_NOT_POSABLE(409, "A mandatory project cannot be weighed"),
    RUN_NOT_FINISHED(409, "The selection run has no result"),
    NOTHING_TO_EXPLAIN(409, "The run found no selection"),
    NOTHING_TO_APPROVE(409, "The selection run found no selection"),
    ALREADY_DECIDED(409, "The selection run has been decided"),
    RUN_OF_A_SCENARIO(409, "The run is of a scenario, which is to be approved itself"),
    BASIS_MOVED(409, "What the selection was based on has moved"),
    PROJECT_NOT_DIRECTABLE(409, "The project is past being directed"),

    UNKNOWN_OFFICE(422, "No such office is known"),
    OFFICE_CYCLE(422, "An office cannot be below itself"),
    UNKNOWN_STRATEGY(422, "No such strategy holds for this office"),
    UNKNOWN_PORTFOLIO(422, "No such portfolio follows this strategy"),
    UNKNOWN_PROJECT(422, "No such project is known below this office"),
    WEIGHTS_DO_NOT_SUM_TO_ONE(422, "The weights must make up exactly 1"),
    DUPLICATE_GOAL(422, "A goal occurs twice"),
    DUPLICATE_MEASURE(422, "A measure of a goal occurs twice"),
    UNKNOWN_GOAL(422, "The strategy has no such goal"),
    GOALS_FORM_A_CYCLE(422, "A goal cannot be a part of itself"),
    GOALS_TOO_DEEP(422, "Goals are at most five levels deep"),
    PERIOD_ENDS_BEFORE_START(422, "A period ends before it starts"),
    PERIODS_OVERLAP(422, "Periods must follow each other without overlap"),
    FINER_THAN_A_COIN(422, "The amount is finer than the currency's smallest coin"),
    MANDATORY_AND_EXCLUDED(422, "A project cannot be mandatory and excluded"),
    NEEDS_IN_A_CIRCLE(422, "Candidates need each other in a circle"),
    MUSTS_EXCLUDE_EACH_OTHER(422, "Two candidates that must be in rule each other out"),
    NOT_CHOSEN_FROM(422, "The run did not choose from this candidate"),
    SELECTION_NOT_POSABLE(422, "The selection cannot be posed");

    private final int status;
    private final String title;

    PortfolioProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
