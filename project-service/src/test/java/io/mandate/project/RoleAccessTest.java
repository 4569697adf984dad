package io.mandate.project;

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
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: every endpoint and role, and tokens that do not hold. */
@QuarkusTest
@RealServers
class RoleAccessTest {
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
    private static final String STATUS = "{\"to\": \"APPROVED\", \"reason\": \"board\"}";
    private static final String MAPPING = "{\"columns\": {\"name\": [\"Name\"]}}";

    /** An endpoint, the roles for which it is open, and what it answers then. */
    record Endpoint(
            String name,
            Set<String> roles,
            int answer,
            BiFunction<RequestSpecification, Target, Response> call) {
        int answerTo(RequestSpecification api, Target target) {
            return call.apply(api, target).statusCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Endpoint> endpoints() {
        return Stream.of(
                new Endpoint("list", Set.copyOf(ROLES), 200, (api, _) -> api.get("/v1/projects")),
                new Endpoint(
                        "one",
                        Set.copyOf(ROLES),
                        200,
                        (api, to) -> api.get("/v1/projects/" + to.project())),
                new Endpoint(
                        "card", Set.copyOf(ROLES), 200, (api, to) -> api.get(to.path() + "/card")),
                new Endpoint(
                        "directives",
                        Set.copyOf(ROLES),
                        200,
                        (api, to) -> api.get(to.path() + "/directives")),
                new Endpoint(
                        "changes",
                        Set.copyOf(ROLES),
                        200,
                        (api, to) -> api.get(to.path() + "/status-changes")),
                new Endpoint(
                        "propose",
                        Set.of(PROJECT_MANAGER, PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION),
                        201,
                        (api, to) -> api.body(Service.minimal(to.office())).post("/v1/projects")),
                new Endpoint(
                        "revise",
                        Set.of(PROJECT_MANAGER, PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION),
                        412,
                        (api, to) ->
                                api.header("If-Match", "\"99\"")
                                        .body("{\"kind\": \"x\"}")
                                        .patch(to.path())),
                new Endpoint(
                        "change",
                        Set.of(
                                PROJECT_MANAGER,
                                PORTFOLIO_MANAGER,
                                FINANCE_CONTROLLER,
                                EXECUTIVE,
                                PMO_ADMIN,
                                INTEGRATION),
                        409,
                        (api, to) -> api.body(STATUS).post(to.path() + "/status-changes")),
                new Endpoint(
                        "put",
                        Set.of(PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION),
                        201,
                        (api, to) ->
                                api.body(Service.minimal(to.office()))
                                        .put("/v1/projects/by-ref/erp/p/" + UUID.randomUUID())),
                new Endpoint(
                        "batch",
                        Set.of(PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION),
                        200,
                        (api, to) ->
                                api.body(
                                                "{\"items\": [%s]}"
                                                        .formatted(Service.minimal(to.office())))
                                        .post("/v1/projects:batch")),
                new Endpoint(
                        "mappings",
                        Set.copyOf(ROLES),
                        200,
                        (api, _) -> api.get("/v1/import-mappings")),
                new Endpoint(
                        "put mapping",
                        Set.of(PMO_ADMIN, INTEGRATION),
                        201,
                        (api, _) ->
                                api.body(MAPPING)
                                        .put("/v1/import-mappings/m-" + UUID.randomUUID())),
                new Endpoint(
                        "import",
                        Set.of(PMO_ADMIN, INTEGRATION),
                        202,
                        (api, _) ->
                                api.contentType("text/csv")
                                        .body("name,office\n")
                                        .post("/v1/project-imports?source=access&dryRun=true")));
    }

    /** A project and its office. */
    record Target(String office, String project) {
        String path() {
            return "/v1/projects/" + project;
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void isOpenToItsRolesAndToNoOther(Endpoint endpoint) {
        var office = Service.office();
        var target = new Target(office, Service.proposed(Service.startable(office)));
        Service.approve(target.project());
        for (var role : ROLES) {
            int wanted = endpoint.roles.contains(role) ? endpoint.answer : 403;
            assertThat(endpoint.answerTo(Service.as(Tokens.of(role)), target))
                    .as("%s for %s", endpoint, role)
                    .isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void isClosedWithoutAGoodToken(Endpoint endpoint) {
        var target = new Target("nowhere", UUID.randomUUID().toString());
        for (var token :
                List.of(
                        Tokens.forged(PMO_ADMIN),
                        Tokens.expired(PMO_ADMIN),
                        Tokens.foreign(PMO_ADMIN),
                        Tokens.misdirected(PMO_ADMIN),
                        "nonsense")) {
            assertThat(endpoint.answerTo(Service.as(token), target)).isEqualTo(401);
        }
        assertThat(endpoint.answerTo(Service.anonymous(), target)).isEqualTo(401);
    }
}
