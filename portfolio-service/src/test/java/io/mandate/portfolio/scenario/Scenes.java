package io.mandate.portfolio.scenario;

import io.mandate.platform.security.Role;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.restassured.response.ValidatableResponse;

/** Scenarios as the administrator takes them, and the board that approves them. */
public final class Scenes {
    static final Api BOARD = Api.as(Role.EXECUTIVE);

    private Scenes() {}

    /** Answers the scenario's path. */
    public static String take(String portfolio) {
        return Api.ADMIN.create(portfolio + "/scenarios", "{\"name\": \"What if\"}");
    }

    /** One with this budget for the first half of 2035. */
    public static String take(String portfolio, String budget) {
        var scenario = take(portfolio);
        Api.ADMIN.change(scenario, budget(budget));
        return scenario;
    }

    public static String budget(String budget) {
        return "{\"terms\": %s}".formatted(periods(budget));
    }

    static String periods(String budget) {
        return """
        {"periods": [{"from": "2035-01", "to": "2035-06", "budget": "%s"}]}\
        """
                .formatted(budget);
    }

    /** Has it solved; answers the path of the selection run. */
    public static String solve(String scenario) {
        var run =
                Api.ADMIN
                        .post(scenario + "/selection-runs", "{\"work\": 1}")
                        .statusCode(202)
                        .extract()
                        .header("Location");
        World.finished(run);
        return run;
    }

    /** As the board. */
    public static ValidatableResponse approve(String scenario) {
        return BOARD.post(scenario + "/approval", "{\"reason\": \"Board of May\"}");
    }
}
