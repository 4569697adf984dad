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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the API description: to whom it is open and to whom it is closed. */
@QuarkusTest
@RealServers
class RouteAccessTest {
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

    /** What only calculates changes nothing, and a run is stopped by whom it shows itself to. */
    private static final Set<String> NOT_BY_ROLE = Set.of("planCrash", "cancelRun");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    replacePlan              | project-manager pmo-admin integration
                    takeBaseline             | project-manager pmo-admin integration
                    importSchedule           | project-manager pmo-admin integration
                    exportPlan               | project-manager pmo-admin integration
                    listPlanResources        | project-manager pmo-admin integration
                    listPlanAssignments      | project-manager pmo-admin integration
                    requestChange            | project-manager portfolio-manager executive pmo-admin integration
                    withdrawChange           | project-manager portfolio-manager executive pmo-admin integration
                    decideChange             | project-manager portfolio-manager executive pmo-admin
                    requestDependency        | project-manager portfolio-manager executive pmo-admin integration
                    withdrawDependency       | project-manager portfolio-manager executive pmo-admin integration
                    commitDependency         | project-manager portfolio-manager executive pmo-admin
                    declineDependency        | project-manager portfolio-manager executive pmo-admin
                    delegateAuthority        | portfolio-manager pmo-admin executive
                    revokeDelegation         | portfolio-manager pmo-admin executive
                    stateCostBook            | finance-controller pmo-admin
                    reverseCostLine          | finance-controller pmo-admin
                    releaseFunds             | finance-controller pmo-admin
                    stateCostCategory        | finance-controller pmo-admin
                    stateCapitalisationRule  | finance-controller pmo-admin
                    assignSuspenseLine       | finance-controller pmo-admin
                    rejectSuspenseLine       | finance-controller pmo-admin
                    stateExchangeRates       | finance-controller pmo-admin integration
                    stateCostObject          | finance-controller pmo-admin integration
                    takeErpBatch             | finance-controller integration
                    postCost                 | project-manager finance-controller pmo-admin integration
                    makeCostForecast         | project-manager finance-controller pmo-admin integration
                    importCostTemplate       | project-manager finance-controller pmo-admin integration
                    listSuspenseLines        | finance-controller pmo-admin integration auditor
                    getSuspenseLine          | finance-controller pmo-admin integration auditor
                    """)
    void isOpenToItsRolesAndToNoOther(String name, String open) {
        var roles = List.of(open.split(" "));
        var route = Route.named(name);
        assertThat(ROLES).containsAll(roles);
        assertThat(ROLES)
                .filteredOn(role -> status(route, Tokens.of(role)) != 403)
                .containsExactlyInAnyOrderElementsOf(roles);
    }

    @ParameterizedTest
    @MethodSource("changing")
    void whoOnlyLooksChangesNothing(Route route) {
        for (var role : List.of(VIEWER, AUDITOR)) {
            assertThat(status(route, Tokens.of(role))).as(role).isEqualTo(403);
        }
    }

    static Stream<Route> changing() {
        return Route.all().stream()
                .filter(Route::writes)
                .filter(each -> !NOT_BY_ROLE.contains(each.name()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nobodyComesInWithoutAGoodToken(Route route) {
        assertThat(status(route, Tokens.expired(PMO_ADMIN))).isEqualTo(401);
        assertThat(status(route, Tokens.forged(PMO_ADMIN))).isEqualTo(401);
        assertThat(route.answer(Service.anonymous()).statusCode()).isEqualTo(401);
    }

    static Stream<Route> all() {
        return Route.all().stream();
    }

    private static int status(Route route, String token) {
        return route.answer(Service.as(token)).statusCode();
    }
}
