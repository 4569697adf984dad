package io.mandate.project.dependency;

import static io.mandate.platform.security.Role.AUDITOR;
import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;
import static io.mandate.platform.security.Role.TEAM_MEMBER;
import static io.mandate.platform.security.Role.VIEWER;
import static io.mandate.project.Service.as;
import static io.mandate.project.dependency.DependencyExamples.act;
import static io.mandate.project.dependency.DependencyExamples.commit;
import static io.mandate.project.dependency.DependencyExamples.decline;
import static io.mandate.project.dependency.DependencyExamples.manager;
import static io.mandate.project.dependency.DependencyExamples.need;
import static io.mandate.project.dependency.DependencyExamples.one;
import static io.mandate.project.dependency.DependencyExamples.path;
import static io.mandate.project.dependency.DependencyExamples.token;
import static io.mandate.project.dependency.DependencyExamples.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what to a dependency, and what each side sees of the other. */
@QuarkusTest
@RealServers
class DependencyAuthorityTest {

    private Pair pair;

    @BeforeEach
    void twoProjectsOfTwoOffices() {
        pair = Pair.ofTwoOffices();
    }

    @Test
    void aProjectManagerOfOneOfficeAsksAnother() {
        var id =
                as(manager(pair.home()))
                        .body(need(pair.provider()))
                        .post(path(pair.receiver()))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        as(manager(pair.abroad())).get(path(pair.provider()) + "/" + id).then().statusCode(200);
    }

    @Test
    void theReceiverSeesNoMoreOfAForeignProjectThanItsNameAndThePromise() {
        var id = pair.requested();
        pair.promise(id, 1, "2126-01-17").statusCode(200);
        var stranger = manager(pair.home());

        var seen =
                as(stranger).get(path(pair.receiver()) + "/" + id).then().statusCode(200).extract();

        assertThat(seen.asString()).doesNotContain("2126-01-15", pair.abroad(), "manager-");
        as(stranger).get("/v1/projects/" + pair.provider()).then().statusCode(404);
        as(stranger).get(path(pair.provider())).then().statusCode(404);
        as(stranger).get(path(pair.provider()) + "/" + id).then().statusCode(404);
        as(stranger).get("/v1/dependencies?office=" + pair.abroad()).then().body("items", empty());
        commit(stranger, pair.provider(), id, 2, "2126-01-17").statusCode(404);
        decline(stranger, pair.provider(), id, 2).statusCode(404);
        withdraw(manager(pair.abroad()), pair.receiver(), id, 2).statusCode(404);
        as(manager(pair.abroad()))
                .body(need(pair.provider()))
                .post(path(pair.receiver()))
                .then()
                .statusCode(404);
    }

    @Test
    void aStrangerLeavesNothingWiderOpenThanItWas() {
        as(manager(pair.home()))
                .body(need(pair.provider()))
                .post(path(pair.receiver()))
                .then()
                .statusCode(201);
        for (int i = 0; i < 20; i++) {
            as(manager(pair.home())).get("/v1/projects/" + pair.provider()).then().statusCode(404);
            as(manager(pair.abroad()))
                    .get("/v1/projects/" + pair.receiver())
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void whoHasAskedDoesNotAnswer() {
        var both = token("both", "*", PROJECT_MANAGER, EXECUTIVE);
        var id =
                as(both).body(need(pair.provider()))
                        .post(path(pair.receiver()))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        commit(both, pair.provider(), id, 1, "2126-01-17")
                .statusCode(403)
                .body("type", equalTo("urn:mandate:problem:own-matter"));
        decline(both, pair.provider(), id, 1).statusCode(403);
        one(pair.provider(), id).body("status", equalTo("REQUESTED"));
    }

    @Test
    void authorityToPromiseIsLent() {
        var id = pair.requested();
        var lender = "lender-" + UUID.randomUUID();
        var deputy = "deputy-" + UUID.randomUUID();
        var deputysToken = Tokens.named(deputy, List.of(PROJECT_MANAGER), List.of("*"));
        var promise = "{\"promisedOn\": \"2126-01-17\", \"onBehalfOf\": \"%s\"}".formatted(lender);
        act(deputysToken, pair.provider(), id + "/commitment", 1, promise).statusCode(403);
        as(Tokens.named(lender, List.of(EXECUTIVE), List.of("*")))
                .body(
                        "{\"delegate\": \"%s\", \"types\": [\"COMMITMENT\"], \"validFrom\": \"2020-01-01\", \"validUntil\": \"2020-12-31\"}"
                                .formatted(deputy)
                                .replace("2020", Year.now(ZoneOffset.UTC).toString()))
                .post("/v1/delegations")
                .then()
                .statusCode(201);

        act(deputysToken, pair.provider(), id + "/commitment", 1, promise).statusCode(200);
    }

    @Test
    void whoOnlyLooksOrWorksAsksAndAnswersNothing() {
        var id = pair.requested();
        for (var role : List.of(VIEWER, TEAM_MEMBER)) {
            var token = token("reader", "*", role);
            as(token)
                    .body(need(pair.provider()))
                    .post(path(pair.receiver()))
                    .then()
                    .statusCode(403);
            commit(token, pair.provider(), id, 1, "2126-01-17").statusCode(403);
            withdraw(token, pair.receiver(), id, 1).statusCode(403);
            as(token).get(path(pair.provider()) + "/" + id).then().statusCode(200);
        }
        commit(token("system", "*", INTEGRATION), pair.provider(), id, 1, "2126-01-17")
                .statusCode(403);
    }

    @Test
    void everyWordStandsInTheAuditOfTheOfficeThatGaveIt() {
        var id = pair.requested();
        pair.promise(id, 1, "2126-01-17").statusCode(200);
        pair.withdraw(id, 2).statusCode(200);

        audited(pair.home(), id)
                .body("items.action", contains("dependency.withdrawn", "dependency.requested"));
        audited(pair.abroad(), id)
                .body("items.action", contains("dependency.committed"))
                .body("items[0].actor", startsWith("manager-"));
    }

    @Test
    void aRefusalStandsInTheAuditOfTheProvidersOffice() {
        var id = pair.requested();
        pair.decline(id, 1).statusCode(200);

        audited(pair.abroad(), id).body("items.action", contains("dependency.declined"));
    }

    private ValidatableResponse audited(String office, String dependency) {
        return as(token("auditor", office, AUDITOR))
                .get("/v1/audit-records?objectId=%s/%s".formatted(pair.receiver(), dependency))
                .then()
                .statusCode(200);
    }
}
