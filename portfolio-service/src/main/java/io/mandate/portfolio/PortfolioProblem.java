package io.mandate.portfolio;

import io.mandate.platform.problem.ProblemType;

/** The rules of portfolio-service that a request can break. */
public enum PortfolioProblem implements ProblemType {
    OWN_SCENARIO(403, "Nobody approves a scenario that they took or edited"),

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
    OPTIONS_NOT_FOUND(404, "The portfolio states no options of this project"),
    SCENARIO_NOT_FOUND(404, "There is no such scenario of this portfolio"),
    CHOICE_NOT_FOUND(404, "There is no such selection problem"),
    INITIATIVE_NOT_FOUND(404, "There is no such initiative of this strategy"),
    OVERRIDE_NOT_FOUND(404, "The portfolio overrides no rank of this project"),

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
    SCENARIO_DECIDED(409, "The scenario has been approved"),
    SCENARIO_NOT_SOLVED(409, "The scenario has not been solved since it was edited"),
    TOO_MANY_OVERRIDES(409, "More ranks are overridden than a portfolio may"),
    RESTS_ON_SUPPOSITIONS(409, "What a scenario merely supposes cannot be put into force"),

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
    SELECTION_NOT_POSABLE(422, "The selection cannot be posed"),
    RULES_ITSELF_OUT(422, "A project cannot rule itself out"),
    SET_NAMED_TWICE(422, "Two sets have the same name"),
    MEMBER_NAMED_TWICE(422, "A set names a project twice"),
    SET_RANGE_EMPTY(422, "Of a set no more can be asked for than it has or may have"),
    SHARE_NAMED_TWICE(422, "Two shares have the same name"),
    SHARE_RANGE_EMPTY(422, "A share cannot be at least more than it is at most"),
    TOO_MANY_MONTHS(422, "Capacity is stated for at most 1,000 months of roles"),
    LINE_NAMED_TWICE(422, "Two funding lines have the same name"),
    LINE_BESIDE_PERIODS(422, "A funding line begins and ends with periods"),
    FUNDED_TWICE(422, "A source pays twice as the same"),
    FUNDING_IS_NOT_ALL(422, "The shares of what a project costs must make up exactly 1"),
    WINDOW_ENDS_BEFORE_START(422, "A window ends before it starts"),
    WINDOW_TOO_LONG(422, "A window has at most 60 months"),
    WINDOW_OUTSIDE_PERIODS(422, "A window lies within the portfolio's periods"),
    MODE_STATED_TWICE(422, "A mode is stated twice"),
    MODE_WITHOUT_VALUE(422, "Only going on as planned needs no value"),
    CONTINUING_HAS_NO_EXIT(422, "Going on has no exit cost"),
    MONTH_STATED_TWICE(422, "A month is stated twice"),
    DUPLICATE_CRITERION(422, "A criterion occurs twice"),
    DUPLICATE_CANDIDATE(422, "A candidate occurs twice"),
    UNKNOWN_CRITERION(422, "There is no such criterion"),
    SCORED_TWICE(422, "A candidate is scored twice by a criterion"),
    SCORES_MISSING(422, "A candidate is not scored by every criterion"),
    UNKNOWN_CANDIDATE(422, "There is no such candidate"),
    OVERRIDES_COLLIDE(422, "Two overrides in force want the same candidate or the same rank"),
    RANK_BEYOND_THE_LAST(422, "There are fewer candidates than this rank"),
    ENDS_IN_THE_PAST(422, "The last day is over"),
    GOAL_SERVED_TWICE(422, "An initiative names a goal twice"),
    GOAL_IS_NO_LEAF(422, "Only a goal with nothing below it is served"),
    SHARES_DO_NOT_SUM_TO_ONE(422, "The shares must make up exactly 1"),
    DUPLICATE_PROJECT(422, "A project occurs twice"),
    PROJECT_IN_ANOTHER_INITIATIVE(422, "A project is in one initiative of a strategy"),
    DUPLICATE_ITEM(422, "An item occurs twice"),
    UNKNOWN_ITEM(422, "There is no such item to compare"),
    COMPARED_WITH_ITSELF(422, "An item is compared with itself"),
    RATIO_OFF_SCALE(422, "A ratio must be from 1/9 to 9"),
    PAIR_REPEATED(422, "A pair is judged twice in the same direction"),
    PAIR_CONTRADICTS_ITSELF(422, "The two judgements of a pair are not reciprocal"),
    PAIRS_MISSING(422, "Not every pair is judged"),
    FLOW_HAS_NO_PLACE(422, "A flow must have a period, or a date when flows are dated"),
    BEFORE_BASE_DATE(422, "A flow lies before the base date: what is spent is sunk"),
    BEYOND_A_CENTURY(422, "A flow lies more than 100 years after the base date"),
    RISK_COUNTED_TWICE(422, "Risk is in the flows or in the rate, not in both"),
    RATE_MISSING(422, "A risk premium is added to a rate, and no rate is stated"),
    INFLATION_MISSING(422, "Flows and rate are in different prices, and no inflation is stated"),
    FIXED_IN_A_SCENARIO(422, "A scenario does not change this"),
    NOT_IN_THE_SCENARIO(422, "The project was not one to choose from when the scenario was taken"),
    CHOICE_NOT_POSABLE(422, "The selection problem has no meaning"),
    CHOICE_TOO_LARGE(422, "The selection problem is larger than a run takes");

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
