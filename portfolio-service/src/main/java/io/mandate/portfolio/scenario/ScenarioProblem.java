package io.mandate.portfolio.scenario;

import io.mandate.platform.problem.ProblemType;

/** The rules that a scenario can break. */
enum ScenarioProblem implements ProblemType {
    SCENARIO_NOT_FOUND(404, "There is no such scenario of this portfolio"),

    OWN_SCENARIO(403, "Nobody approves a scenario that they took or edited"),

    SCENARIO_DECIDED(409, "The scenario has been approved"),
    SCENARIO_NOT_SOLVED(409, "The scenario has not been solved since it was edited"),
    RESTS_ON_SUPPOSITIONS(409, "What a scenario merely supposes cannot be put into force"),

    FIXED_IN_A_SCENARIO(422, "A scenario does not change this"),
    NOT_IN_THE_SCENARIO(422, "The project was not one to choose from when the scenario was taken");

    private final int status;
    private final String title;

    ScenarioProblem(int status, String title) {
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
