package io.mandate.portfolio.alignment;

import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import java.util.UUID;

/** A strategy with projects that serve it, or do not. */
final class Landscape {
    static final String GOALS =
            """
            [{"code": "GROWTH", "name": "Growth", "weight": 0.6},
             {"code": "HEALTH", "name": "Health", "weight": 0.3},
             {"code": "IDLE", "name": "Idle", "weight": 0.1},
             {"code": "ASIA", "name": "Asia", "parent": "GROWTH", "weight": 0.5},
             {"code": "EUROPE", "name": "Europe", "parent": "GROWTH", "weight": 0.5}]""";

    final World world = World.create();
    final World below = World.create(world.office());
    final String strategy = world.strategy(1, 1);

    /** In the initiative EAST; what it contributes itself says nothing. */
    final String inEast = project(world, "100.00", "EUR", "200.00", "EUROPE", 90);

    final String twoGoals =
            project(below, "60.00", "EUR", "90.00", "ASIA", 30, "EUROPE", 60, "ELSEWHERE", 10);
    final String noGoal = project(world, "40.00", "EUR", "10.00", "ASIA", 0);
    final String inDollars = project(world, "5.00", "USD", "0.00", "HEALTH", 50);
    final String innerGoal = project(below, "20.00", "EUR", "0.00", "GROWTH", 100);

    private Landscape() {
        Api.ADMIN.change(strategy, "{\"goals\": %s}".formatted(GOALS));
        var over = project(world, "1000.00", "EUR", "1000.00", "IDLE", 100);
        world.status(over, "ACTIVE", "DELIVERED");
        initiative(
                "EAST",
                "{\"goal\": \"ASIA\", \"share\": 0.75}, {\"goal\": \"HEALTH\", \"share\": 0.25}",
                inEast);
    }

    static Landscape create() {
        return new Landscape();
    }

    void initiative(String code, String goals, String... projects) {
        var ids = projects.length == 0 ? "" : "\"" + String.join("\", \"", projects) + "\"";
        Api.ADMIN
                .put(
                        strategy + "/initiatives/" + code,
                        null,
                        "{\"name\": \"%s\", \"goals\": [%s], \"projects\": [%s]}"
                                .formatted(code, goals, ids))
                .statusCode(201);
    }

    /** Goals and contributions by turns. */
    static String project(
            World office, String cost, String currency, String benefit, Object... fit) {
        var contributions = new StringBuilder();
        for (int i = 0; i < fit.length; i += 2) {
            contributions.append(
                    "%s{\"goal\": \"%s\", \"contribution\": %s}"
                            .formatted(i == 0 ? "" : ", ", fit[i], fit[i + 1]));
        }
        var id = UUID.randomUUID().toString();
        office.tell(
                id,
                "proposed",
                World.details("PROPOSED", cost, benefit, 1, 1)
                        .replace("EUR", currency)
                        .replaceFirst(
                                "\"strategicFit\": \\[[^]]*]",
                                "\"strategicFit\": [%s]".formatted(contributions)));
        return id;
    }
}
