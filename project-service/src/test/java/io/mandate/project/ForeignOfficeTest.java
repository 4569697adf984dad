package io.mandate.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever may do everything in one office finds nothing of another's projects, by any route of the API. */
@QuarkusTest
@RealServers
class ForeignOfficeTest {
    private static final Set<String> OPEN_TO_THE_ORGANISATION = Set.of("getProjectCard");

    /** A status change has the number of its event. */
    private static final Set<String> NUMBERED_OTHERWISE = Set.of("getStatusChange");

    @Test
    void noPartOfAForeignProjectIsShown() {
        var full = FullProject.in(Service.office()).parametersWithImport();
        var home = Service.office();
        assertSoftly(
                softly -> {
                    for (var route : partsOfAProject()) {
                        softly.assertThat(route.answer(stranger(home), full).statusCode())
                                .as("%s for a stranger", route)
                                .isEqualTo(404);
                        if (route.isAbout(full) && !NUMBERED_OTHERWISE.contains(route.name())) {
                            softly.assertThat(route.answer(Service.admin(), full).statusCode())
                                    .as("%s for the PMO, of an example with everything", route)
                                    .isEqualTo(200);
                        }
                    }
                });
    }

    private static List<Route> partsOfAProject() {
        var found =
                Route.all().stream()
                        .filter(each -> each.path().startsWith("/v1/projects/{id}"))
                        .filter(each -> !each.writes())
                        .filter(each -> !OPEN_TO_THE_ORGANISATION.contains(each.name()))
                        .toList();
        assertThat(found).hasSizeGreaterThan(25);
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    importSchedule     | file
                    requestChange      | {"kind": "REVISE", "title": "t", "reason": "r", "impact": {"days": 2}, "planVersion": 1}
                    decideChange       | {"verdict": "APPROVE", "reason": "r"}
                    withdrawChange     | {}
                    stateCostBook      | {"currency": "EUR"}
                    planCrash          | {"worthPerWeek": "1.00", "options": [{"activity": "dig", "weeklyCost": "1", "weeks": 1}]}
                    """)
    void nothingIsDoneToAForeignProject(String name, String body) {
        var route = Route.named(name);
        var given = FullProject.in(Service.office()).parameters();

        assertThat(route.send(stranger(Service.office()), given, body).statusCode()).isEqualTo(404);
        assertThat(route.send(Service.admin(), given, body).statusCode())
                .as("%s by somebody to whom the project is known", route)
                .isNotIn(400, 404, 415);
    }

    @Test
    void noListShowsWhatAForeignOfficeHas() {
        var office = Service.office();
        FullProject.in(office);
        var home = Service.office();
        for (var list :
                List.of("projects", "activities", "changes", "cost-lines", "dependencies")) {
            var path = "/v1/%s?office=%s".formatted(list, office);
            Service.admin().get(path).then().statusCode(200).body("items", not(empty()));
            stranger(home).get(path).then().statusCode(200).body("items", empty());
        }
    }

    private static RequestSpecification stranger(String home) {
        return Service.as(
                Tokens.of(
                        List.of(
                                Role.PMO_ADMIN,
                                Role.PROJECT_MANAGER,
                                Role.PORTFOLIO_MANAGER,
                                Role.FINANCE_CONTROLLER,
                                Role.EXECUTIVE,
                                Role.AUDITOR,
                                Role.INTEGRATION),
                        List.of(home)));
    }
}
