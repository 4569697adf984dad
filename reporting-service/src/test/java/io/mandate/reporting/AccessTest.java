package io.mandate.reporting;

import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newId;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.office;
import static io.mandate.reporting.World.seeing;
import static io.mandate.reporting.World.settle;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees what: every reading operation by role and by office. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class AccessTest {
    private static final List<String> ROLES =
            List.of(
                    Role.VIEWER,
                    Role.TEAM_MEMBER,
                    Role.PROJECT_MANAGER,
                    Role.RESOURCE_MANAGER,
                    Role.PORTFOLIO_MANAGER,
                    Role.FINANCE_CONTROLLER,
                    Role.EXECUTIVE,
                    Role.AUDITOR,
                    Role.PMO_ADMIN,
                    Role.INTEGRATION,
                    Role.OPERATOR);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events",
                "/v1/portfolio-summary",
                "/v1/portfolio-summary.html",
                "/v1/project-priorities",
                "/v1/freshness"
            })
    void everyRoleReadsAndNobodyElse(String path) {
        ROLES.forEach(role -> get(path, Tokens.of(role)).statusCode(200));
        given().get(path).then().statusCode(401).contentType("application/problem+json");
        Stream.of(
                        Tokens.forged(Role.VIEWER),
                        Tokens.expired(Role.VIEWER),
                        Tokens.foreign(Role.VIEWER),
                        Tokens.misdirected(Role.VIEWER))
                .forEach(token -> get(path, token).statusCode(401));
    }

    @Test
    void anOfficeSeesItselfAndWhatIsBelowItOnly() {
        var head = newOffice();
        var plant = newOffice();
        var other = newOffice();
        office(head, "Head", null);
        office(plant, "Plant", head);
        office(other, "Other", null);
        var chain = newId();
        World.project(newId(), plant, "A", chain, "");
        settle();

        get("/v1/chains/" + chain, seeing(plant)).statusCode(200);
        get("/v1/chains/" + chain, seeing(head)).statusCode(200);
        get("/v1/chains/" + chain, seeing(other)).statusCode(404);
        get("/v1/chains/" + chain, Tokens.withoutOffices(Role.VIEWER)).statusCode(404);
        for (var path : List.of("/v1/portfolio-summary", "/v1/portfolio-summary.html")) {
            get(path + "?office=" + plant, seeing(head)).statusCode(200);
            get(path + "?office=" + plant, seeing(other)).statusCode(404);
            get(path + "?office=" + head, seeing(plant)).statusCode(404);
        }
    }

    @Test
    void aTokenWithoutOfficesSeesNoRow() {
        var nothing = Tokens.withoutOffices(Role.PMO_ADMIN);

        get("/v1/portfolio-summary", nothing).body("total.projects", equalTo(0));
        assertThat(get("/v1/events", nothing).extract().<List<?>>path("items")).isEmpty();
    }

    @Test
    void anOfficeThatMovesIsSeenFromItsNewPlaceOnly() {
        var old = newOffice();
        var young = newOffice();
        var plant = newOffice();
        office(old, "Old", null);
        office(young, "Young", null);
        office(plant, "Plant", old);
        office(plant, "Plant", young);
        World.project(plant, "A", "");
        settle();

        get("/v1/portfolio-summary", seeing(young)).body("total.projects", equalTo(1));
        get("/v1/portfolio-summary", seeing(old)).body("total.projects", equalTo(0));
    }
}
