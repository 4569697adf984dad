package io.mandate.portfolio;

import static io.mandate.platform.security.Role.AUDITOR;
import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.OPERATOR;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;
import static io.mandate.platform.security.Role.RESOURCE_MANAGER;
import static io.mandate.platform.security.Role.TEAM_MEMBER;
import static io.mandate.platform.security.Role.VIEWER;

import io.mandate.portfolio.override.Overrides;
import io.mandate.portfolio.scenario.Scenes;
import java.util.List;

/** A portfolio with an approved run in an office, the offices around it, and everybody who may come. */
final class Cast {
    static final List<String> ROLES =
            List.of(
                    VIEWER,
                    TEAM_MEMBER,
                    PROJECT_MANAGER,
                    RESOURCE_MANAGER,
                    PORTFOLIO_MANAGER,
                    FINANCE_CONTROLLER,
                    EXECUTIVE,
                    AUDITOR,
                    PMO_ADMIN,
                    INTEGRATION,
                    OPERATOR);

    static final String WINDOW =
            """
            {"start": {"earliest": "2035-01", "latest": "2035-01"}}\
            """;

    final World above = World.create();
    final World own = World.create(above.office());
    final World below = World.create(own.office());
    final World foreign = World.create();
    final String strategy = own.strategy(1, 1);
    final String portfolio = own.portfolio(strategy, "SCORE_TIMES_SIZE", "100.00");
    final String candidate = "/v1/candidates/" + own.project("10.00", "20.00", 50, 50);
    final String run = World.approved(portfolio);
    final String scenario = Scenes.take(portfolio);
    final String initiative = strategy + "/initiatives/I1";

    final String options = portfolio + "/options/" + World.id(candidate);

    final String override = portfolio + "/rank-overrides/" + World.id(candidate);

    Cast() {
        new Overrides(portfolio).decide(World.id(candidate), 1);
        Api.ADMIN.put(options, null, WINDOW).statusCode(201);
        Api.ADMIN.put(initiative, null, "{\"name\": \"Initiative\"}").statusCode(201);
    }
}
