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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Who may do what where: every operation by role and office. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
    private static final List<String> ROLES =
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

    private World above;
    private World own;
    private World below;
    private World foreign;
    private String strategy;
    private String portfolio;
    private String project;
    private String run;

    /** An operation that writes: who may, and a request that is refused for its content alone. */
    private record Writing(String name, List<String> allowed, Api.Call call) {}

    @BeforeEach
    void world() {
        if (above != null) {
            return;
        }
        above = World.create();
        own = World.create(above.office());
        below = World.create(own.office());
        foreign = World.create();
        strategy = own.strategy(1, 1);
        portfolio = own.portfolio(strategy, "SCORE_TIMES_SIZE", "100.00");
        project = own.project("10.00", "20.00", 50, 50);
        run = World.approved(portfolio);
    }

    @TestFactory
    List<DynamicTest> everybodyReadsTheirOwnOfficesAndThoseBelow() {
        var tests = new ArrayList<DynamicTest>();
        for (var path : things()) {
            for (var role : ROLES) {
                tests.add(
                        test(
                                path + " " + role + " own",
                                () -> Api.of(role, own.office()).get(path).statusCode(200)));
            }
            tests.add(
                    test(
                            path + " above",
                            () -> Api.of(VIEWER, above.office()).get(path).statusCode(200)));
            tests.add(
                    test(
                            path + " below",
                            () -> Api.of(VIEWER, below.office()).get(path).statusCode(404)));
            tests.add(
                    test(
                            path + " foreign",
                            () -> Api.of(PMO_ADMIN, foreign.office()).get(path).statusCode(404)));
            tests.add(
                    test(
                            path + " no office",
                            () ->
                                    new Api(Tokens.withoutOffices(PMO_ADMIN))
                                            .get(path)
                                            .statusCode(404)));
            tests.add(test(path + " no token", () -> new Api(null).get(path).statusCode(401)));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> listsShowOnlyWhatMayBeSeen() {
        var lists = List.of("/v1/offices", "/v1/strategies", "/v1/portfolios", "/v1/candidates");
        var tests = new ArrayList<DynamicTest>();
        for (var list : lists) {
            tests.add(
                    test(
                            list + " above",
                            () ->
                                    Api.of(VIEWER, above.office())
                                            .get(list)
                                            .body("items", not(empty()))));
            if (!list.equals("/v1/offices")) {
                tests.add(
                        test(
                                list + " foreign",
                                () ->
                                        Api.of(VIEWER, foreign.office())
                                                .get(list)
                                                .body("items", empty())));
            }
            tests.add(
                    test(
                            list + " no office",
                            () ->
                                    new Api(Tokens.withoutOffices(VIEWER))
                                            .get(list)
                                            .body("items", empty())));
            tests.add(test(list + " no token", () -> new Api(null).get(list).statusCode(401)));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> onlyCertainRolesWrite() {
        var tests = new ArrayList<DynamicTest>();
        for (var writing : writings()) {
            for (var role : ROLES) {
                var expected = writing.allowed().contains(role) ? 400 : 403;
                tests.add(
                        test(
                                writing.name() + " " + role,
                                () ->
                                        writing.call()
                                                .as(Api.of(role, own.office()))
                                                .statusCode(expected)));
            }
            tests.add(
                    test(
                            writing.name() + " no token",
                            () -> writing.call().as(new Api(null)).statusCode(401)));
        }
        return tests;
    }

    @Test
    void nobodyWritesIntoAForeignOffice() {
        var admin = Api.of(PMO_ADMIN, foreign.office());
        var manager = Api.of(PORTFOLIO_MANAGER, foreign.office());

        admin.post("/v1/offices", World.office("X-" + UUID.randomUUID(), own.office()))
                .statusCode(403)
                .body("type", endsWith("outside-scope"));
        admin.post("/v1/offices", World.office("X-" + UUID.randomUUID(), null)).statusCode(403);
        manager.post("/v1/portfolios", own.portfolioBody(strategy, "SCORE_TIMES_SIZE", "1"))
                .statusCode(403)
                .body("type", endsWith("outside-scope"));
        manager.patch(portfolio, "*", "{\"name\": \"Mine\"}").statusCode(404);
        manager.post(portfolio + "/selection-runs", "{}").statusCode(404);
        manager.post(run + "/approval", "{\"reason\": \"mine\"}").statusCode(404);
    }

    @Test
    void whoGovernsAnOfficeGovernsThoseBelow() {
        var manager = Api.of(PORTFOLIO_MANAGER, above.office());

        manager.patch(portfolio, "*", "{\"name\": \"Ours\"}").statusCode(200);
        Api.of(PMO_ADMIN, above.office())
                .post("/v1/offices", World.office("X-" + UUID.randomUUID(), below.office()))
                .statusCode(201);
    }

    @Test
    void aTokenThatIsNotOursOpensNothing() {
        for (var token :
                List.of(
                        Tokens.forged(PMO_ADMIN),
                        Tokens.expired(PMO_ADMIN),
                        Tokens.foreign(PMO_ADMIN),
                        Tokens.misdirected(PMO_ADMIN),
                        "nonsense")) {
            new Api(token).get("/v1/offices").statusCode(401);
            new Api(token).post("/v1/offices", World.office("X", null)).statusCode(401);
        }
    }

    private List<String> things() {
        return List.of(
                "/v1/offices/" + own.office(),
                strategy,
                portfolio,
                "/v1/candidates/" + project,
                run,
                run + "/items",
                run + "/approval",
                portfolio + "/selection-runs",
                portfolio + "/ranking",
                portfolio + "/directives");
    }

    private List<Writing> writings() {
        var planners = List.of(PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION);
        return List.of(
                posting("/v1/offices", List.of(PMO_ADMIN, INTEGRATION)),
                patching("/v1/offices/" + own.office(), List.of(PMO_ADMIN, INTEGRATION)),
                posting(
                        "/v1/strategies",
                        List.of(PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN, INTEGRATION)),
                patching(strategy, List.of(PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN, INTEGRATION)),
                posting("/v1/portfolios", planners),
                patching(portfolio, planners),
                posting(portfolio + "/selection-runs", planners),
                posting(run + "/approval", List.of(PORTFOLIO_MANAGER, EXECUTIVE)),
                posting(
                        portfolio + "/directives",
                        List.of(PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN)));
    }

    private static Writing posting(String path, List<String> allowed) {
        return new Writing("POST " + path, allowed, api -> api.post(path, "{\"nonsense\": 1}"));
    }

    private static Writing patching(String path, List<String> allowed) {
        return new Writing(
                "PATCH " + path, allowed, api -> api.patch(path, "*", "{\"nonsense\": 1}"));
    }

    private static DynamicTest test(String name, Runnable check) {
        return DynamicTest.dynamicTest(name.replaceAll("https?://[^/]*", ""), check::run);
    }
}
