package io.mandate.portfolio;

import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.VIEWER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Who may read what where: every thing and list by role and office. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadAccessTest {
    private Cast cast;

    @BeforeEach
    void cast() {
        cast = cast == null ? new Cast() : cast;
    }

    @TestFactory
    List<DynamicTest> everybodyReadsTheirOwnOfficesAndThoseBelow() {
        var tests = new ArrayList<DynamicTest>();
        for (var path : things()) {
            for (var role : Cast.ROLES) {
                tests.add(
                        test(
                                path + " " + role + " own",
                                () -> Api.of(role, cast.own.office()).get(path).statusCode(200)));
            }
            tests.add(
                    test(
                            path + " above",
                            () -> Api.of(VIEWER, cast.above.office()).get(path).statusCode(200)));
            tests.add(
                    test(
                            path + " below",
                            () -> Api.of(VIEWER, cast.below.office()).get(path).statusCode(404)));
            tests.add(
                    test(
                            path + " foreign",
                            () ->
                                    Api.of(PMO_ADMIN, cast.foreign.office())
                                            .get(path)
                                            .statusCode(404)));
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
                                    Api.of(VIEWER, cast.above.office())
                                            .get(list)
                                            .body("items", not(empty()))));
            if (!list.equals("/v1/offices")) {
                tests.add(
                        test(
                                list + " foreign",
                                () ->
                                        Api.of(VIEWER, cast.foreign.office())
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

    private List<String> things() {
        return List.of(
                "/v1/offices/" + cast.own.office(),
                cast.strategy,
                cast.strategy + "/initiatives",
                cast.initiative,
                cast.strategy + "/alignment",
                cast.strategy + "/coverage",
                cast.strategy + "/coverage/GROWTH",
                cast.strategy + "/orphans?kind=PROJECTS",
                cast.portfolio,
                cast.portfolio + "/options",
                cast.options,
                cast.candidate,
                cast.run,
                cast.run + "/items",
                cast.run + "/explanations",
                cast.run + "/approval",
                cast.portfolio + "/selection-runs",
                cast.portfolio + "/ranking",
                cast.portfolio + "/rank-overrides",
                cast.override,
                cast.portfolio + "/reprioritisation-proposals",
                cast.portfolio + "/scenarios",
                cast.scenario,
                cast.scenario + "/comparison",
                cast.portfolio + "/directives",
                cast.portfolio + "/starts-to-come");
    }

    private static DynamicTest test(String name, Runnable check) {
        return DynamicTest.dynamicTest(name.replaceAll("https?://[^/]*", ""), check::run);
    }
}
