package io.mandate.resource.planning;

import static io.mandate.resource.World.as;
import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.hire;
import static io.mandate.resource.World.hours;
import static io.mandate.resource.World.manager;
import static io.mandate.resource.World.project;
import static io.mandate.resource.World.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.mandate.resource.Runs;
import io.mandate.resource.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class AllocationRunTest {
    private static final String MARCH = "2031-03";
    private static final String PUBLISHED = "mandate.resource.allocation-published.v1";
    private static final String UNMET = "mandate.resource.demand-unmet.v1";

    private final String office = freshOffice();
    private final String chain = "chain-" + UUID.randomUUID();

    @Test
    void theBetterRankedProjectIsStaffedFirstAndTheRestIsExplained() {
        var ada = hire(office, "developer", 100);
        var first = wanted(1, 80);
        var second = wanted(2, 60);

        var run = Runs.plan(office, MARCH);

        Runs.see(run)
                .body("result.status", equalTo("OPTIMAL"))
                .body("result.gap", equalTo(0f))
                .body("result.assignedHours", equalTo(100))
                .body("result.unmetHours", equalTo(40))
                .body("result.formula", notNullValue())
                .body("inputs.demandedHours", equalTo(140))
                .body("approval", nullValue());
        manager()
                .get("/v1/allocation-runs/" + run + "/assignments")
                .then()
                .body("items.find {it.projectId == '%s'}.hours".formatted(first.id), equalTo(80))
                .body("items.find {it.projectId == '%s'}.hours".formatted(second.id), equalTo(20))
                .body("items.personId", everyItem(equalTo(ada)))
                .body("items.personName", everyItem(equalTo("Ada Lovelace")));
        manager()
                .get("/v1/allocation-runs/" + run + "/unmet")
                .then()
                .body("items", hasSize(1))
                .body("items[0].projectId", equalTo(second.id))
                .body("items[0].role", equalTo("developer"))
                .body("items[0].hours", equalTo(40))
                .body("items[0].reason.code", equalTo("QUALIFIED_PEOPLE_FULL"))
                .body("items[0].reason.people[0].personId", equalTo(ada));
    }

    @Test
    void approvingBooksAndTellsEveryProjectInTheChainOfItsDirective() {
        var ada = hire(office, "developer", 100);
        var first = wanted(1, 80);
        var second = wanted(2, 60);

        var run = Runs.planAndApprove(office, MARCH);

        var published = Events.sent(PUBLISHED, second.id);
        var unmet = Events.sent(UNMET, second.id);
        ContractFiles.assertKeepsContract(published);
        ContractFiles.assertKeepsContract(unmet);
        ContractFiles.assertKeepsContract(Events.sent(PUBLISHED, first.id));
        assertThat(published.correlationId()).isEqualTo(chain);
        assertThat(published.attribute("causationid")).isNotEmpty();
        assertThat(published.sequence()).isEqualTo(1);
        assertThat(unmet.sequence()).isEqualTo(2);
        assertThat(published.data().path("allocationId").asText()).isEqualTo(run);
        assertThat(published.data().path("people").findValuesAsText("personId"))
                .containsExactly(ada);
        assertThat(published.data().toString()).doesNotContain("Lovelace");
        assertThat(published.attribute("office")).isEqualTo(office);
        Runs.ofProject(second.id, MARCH)
                .body("items[0].hours", equalTo(20))
                .body("items[0].unmetHours", equalTo(40))
                .body("items[0].people[0].name", equalTo("Ada Lovelace"));
        manager()
                .get("/v1/people/" + ada + "/allocations")
                .then()
                .body("items.hours", containsInAnyOrder(80, 20))
                .body("items.projectName", everyItem(equalTo("Press line")));
    }

    @Test
    void aRunIsDecidedOnce() {
        hire(office, "developer", 100);
        wanted(1, 80);
        var run = Runs.planAndApprove(office, MARCH);

        Runs.approve(run)
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:already-decided"));
        Runs.see(run)
                .body("approval.approvedBy", equalTo("test-resource-manager"))
                .body("approval.reason", equalTo("agreed with the line"));
    }

    @Test
    void anAnsweredDirectiveDoesNotLendItsChainAgain() {
        hire(office, "developer", 100);
        var only = wanted(1, 80);
        Runs.planAndApprove(office, MARCH);

        Runs.ask(office, MARCH).body("correlationId", not(equalTo(chain)));

        var next = "next-" + chain;
        only.directed("ACCELERATE", 9, next);
        World.until(
                () ->
                        next.equals(
                                Runs.ask(office, MARCH)
                                        .statusCode(202)
                                        .extract()
                                        .path("correlationId")));
    }

    @Test
    void anIntegrationBringsItsOwnChain() {
        hire(office, "developer", 100);
        wanted(1, 80);
        var body = "{\"office\": \"%s\", \"month\": \"%s\"}".formatted(office, MARCH);

        as(Tokens.of(Role.INTEGRATION))
                .header("X-Correlation-Id", "mine-1")
                .body(body)
                .post("/v1/allocation-runs")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/allocation-runs/"))
                .body("correlationId", equalTo("mine-1"));
        manager()
                .header("X-Correlation-Id", "mine-2")
                .body(body)
                .post("/v1/allocation-runs")
                .then()
                .body("correlationId", equalTo(chain));
    }

    @Test
    void namesStayWithThoseWhoNeedThem() {
        hire(office, "developer", 100);
        var only = wanted(1, 80);
        var run = Runs.planAndApprove(office, MARCH);

        viewer().get("/v1/allocation-runs/" + run + "/assignments")
                .then()
                .statusCode(200)
                .body("items.personName", contains(nullValue()));
        viewer().get("/v1/projects/" + only.id + "/allocations")
                .then()
                .statusCode(200)
                .body("items[0].people[0].name", nullValue())
                .body("items[0].people[0].hours", equalTo(80));
    }

    @Test
    void nobodyOfTheRoleMeansUnmetAndSaysSo() {
        var only = wanted(1, 80);

        var run = Runs.planAndApprove(office, MARCH);

        Runs.see(run).body("result.unmetHours", equalTo(80));
        var published = Events.sent(PUBLISHED, only.id);
        ContractFiles.assertKeepsContract(published);
        assertThat(published.data().path("hours").asInt()).isZero();
        assertThat(Events.sent(UNMET, only.id).data().at("/unmet/0/reason/code").asText())
                .isEqualTo("NO_QUALIFIED_PERSON");
        Runs.ofProject(only.id, MARCH).body("items[0].people", hasSize(0));
    }

    @Test
    void theSameKeyAsksOnce() {
        hire(office, "developer", 100);
        wanted(1, 80);
        var key = UUID.randomUUID().toString();
        var body = "{\"office\": \"%s\", \"month\": \"%s\"}".formatted(office, MARCH);

        String first = ask(key, body);

        assertThat(ask(key, body)).isEqualTo(first);
        Runs.see(first).body("office", is(office));
    }

    private static String ask(String key, String body) {
        return manager()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/allocation-runs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private World.Project wanted(int rank, int hours) {
        return project(office)
                .asksFor("ACTIVE", hours("developer", MARCH, hours))
                .directed("START", rank, chain)
                .isSeen(MARCH, "WANTED");
    }
}
