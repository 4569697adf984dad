package io.mandate.portfolio;

import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
import static org.hamcrest.Matchers.endsWith;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.mandate.portfolio.override.Overrides;
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

/** Who may change what where: every operation that writes, by role and office. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteAccessTest {
    private Cast cast;

    /** An operation that writes: who may, and a request that is refused for its content alone. */
    private record Writing(String name, List<String> allowed, Api.Call call) {}

    @BeforeEach
    void cast() {
        cast = cast == null ? new Cast() : cast;
    }

    @TestFactory
    List<DynamicTest> onlyCertainRolesWrite() {
        var tests = new ArrayList<DynamicTest>();
        for (var writing : writings()) {
            for (var role : Cast.ROLES) {
                var expected = writing.allowed().contains(role) ? 400 : 403;
                tests.add(
                        test(
                                writing.name() + " " + role,
                                () ->
                                        writing.call()
                                                .as(Api.of(role, cast.own.office()))
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
        var admin = Api.of(PMO_ADMIN, cast.foreign.office());
        var manager = Api.of(PORTFOLIO_MANAGER, cast.foreign.office());

        admin.post("/v1/offices", World.office("X-" + UUID.randomUUID(), cast.own.office()))
                .statusCode(403)
                .body("type", endsWith("outside-scope"));
        admin.post("/v1/offices", World.office("X-" + UUID.randomUUID(), null)).statusCode(403);
        manager.post(
                        "/v1/portfolios",
                        cast.own.portfolioBody(cast.strategy, "SCORE_TIMES_SIZE", "1"))
                .statusCode(403)
                .body("type", endsWith("outside-scope"));
        manager.patch(cast.portfolio, "*", "{\"name\": \"Mine\"}").statusCode(404);
        manager.put(cast.initiative, "*", "{\"name\": \"Mine\"}").statusCode(404);
        manager.delete(cast.initiative, "*").statusCode(404);
        manager.put(cast.options, "*", Cast.WINDOW).statusCode(404);
        manager.delete(cast.options, "*").statusCode(404);
        new Overrides(cast.portfolio)
                .decide(manager, World.id(cast.candidate), 1, "2999-12-31", "*")
                .statusCode(404);
        manager.delete(cast.override, "*").statusCode(404);
        manager.patch(cast.scenario, "*", "{\"name\": \"Mine\"}").statusCode(404);
        manager.delete(cast.scenario, "*").statusCode(404);
        manager.post(cast.portfolio + "/scenarios", "{\"name\": \"Mine\"}").statusCode(404);
        manager.post(cast.scenario + "/selection-runs", "{}").statusCode(404);
        manager.post(cast.scenario + "/approval", "{\"reason\": \"mine\"}").statusCode(404);
        manager.post(cast.portfolio + "/selection-runs", "{}").statusCode(404);
        manager.post(cast.run + "/approval", "{\"reason\": \"mine\"}").statusCode(404);
    }

    @TestFactory
    List<DynamicTest> onlyCertainRolesWithdraw() {
        var tests = new ArrayList<DynamicTest>();
        for (var role : Cast.ROLES) {
            tests.add(
                    withdrawing(
                            cast.initiative,
                            role,
                            List.of(PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN, INTEGRATION)));
            tests.add(withdrawing(cast.override, role, List.of(PORTFOLIO_MANAGER, EXECUTIVE)));
            for (var path : List.of(cast.options, cast.scenario)) {
                tests.add(
                        withdrawing(
                                path, role, List.of(PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION)));
            }
        }
        return tests;
    }

    /** Who may is only refused for the version. */
    private DynamicTest withdrawing(String path, String role, List<String> allowed) {
        return test(
                "DELETE " + path + " " + role,
                () ->
                        Api.of(role, cast.own.office())
                                .delete(path, "\"7\"")
                                .statusCode(allowed.contains(role) ? 412 : 403));
    }

    @Test
    void whoGovernsAnOfficeGovernsThoseBelow() {
        var manager = Api.of(PORTFOLIO_MANAGER, cast.above.office());

        manager.patch(cast.portfolio, "*", "{\"name\": \"Ours\"}").statusCode(200);
        Api.of(PMO_ADMIN, cast.above.office())
                .post("/v1/offices", World.office("X-" + UUID.randomUUID(), cast.below.office()))
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

    private List<Writing> writings() {
        var planners = List.of(PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION);
        return List.of(
                posting("/v1/offices", List.of(PMO_ADMIN, INTEGRATION)),
                patching("/v1/offices/" + cast.own.office(), List.of(PMO_ADMIN, INTEGRATION)),
                posting(
                        "/v1/strategies",
                        List.of(PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN, INTEGRATION)),
                patching(
                        cast.strategy,
                        List.of(PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN, INTEGRATION)),
                new Writing(
                        "PUT " + cast.initiative,
                        List.of(PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN, INTEGRATION),
                        api -> api.put(cast.initiative, "*", "{\"nonsense\": 1}")),
                posting("/v1/portfolios", planners),
                patching(cast.portfolio, planners),
                new Writing(
                        "PUT " + cast.options,
                        planners,
                        api -> api.put(cast.options, "*", "{\"nonsense\": 1}")),
                new Writing(
                        "PUT " + cast.override,
                        List.of(PORTFOLIO_MANAGER, EXECUTIVE),
                        api -> api.put(cast.override, "*", "{\"nonsense\": 1}")),
                posting(cast.portfolio + "/selection-runs", planners),
                posting("/v1/selection-problems", planners),
                posting(cast.run + "/explanations", planners),
                posting(cast.run + "/frontier", planners),
                posting(cast.portfolio + "/scenarios", planners),
                patching(cast.scenario, planners),
                posting(cast.scenario + "/selection-runs", planners),
                posting(cast.scenario + "/approval", List.of(PORTFOLIO_MANAGER, EXECUTIVE)),
                posting(cast.run + "/approval", List.of(PORTFOLIO_MANAGER, EXECUTIVE)),
                posting(
                        cast.portfolio
                                + "/reprioritisation-proposals/"
                                + World.id(cast.run)
                                + "/refusal",
                        List.of(PORTFOLIO_MANAGER, EXECUTIVE)),
                posting(
                        cast.portfolio + "/directives",
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
