package io.mandate.project.money.labour;

import static io.mandate.project.money.Books.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.money.Books;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What hours cost comes from resource-service, by work package and role, and nobody else's labour counts. */
@QuarkusTest
@RealServers
class LabourCostTest {
    private static final String TOPIC = "mandate.resource.events.v1";
    private static final String TYPE = "mandate.resource.labour-cost-recorded.v1";

    @Test
    void theCostOfAMonthIsPostedAndReplacedByWhatIsToldNext() {
        var office = Service.office();
        var project = Books.project(office);
        tell(office, project, 1, line("", "developer", "900.00"), line("", "analyst", "80.00"));
        await(project, 2);
        tell(office, project, 2, line("", "developer", "950.00"), line("", "analyst", "80.00"));

        var all = await(project, 4);
        assertThat(all.getList("items.postingDate")).containsOnly("2027-03-31");
        assertThat(all.getList("items.category")).containsOnly("labour");
        assertThat(all.getList("items.origin")).containsOnly("TIMESHEET");
        assertThat(lines(project, "&only=holding").getList("items.amount.amount"))
                .containsExactlyInAnyOrder("950.00", "80.00");
        var summary = Books.summary(project, "&asOf=2027-12-31");
        assertThat(summary.getString("items[0].actual")).isEqualTo("1030");
    }

    @Test
    void whatTheBooksSayOfLabourIsOnlyCompared() {
        var office = Service.office();
        var project = Books.project(office);
        tell(office, project, 1, line("", "developer", "900.00"));
        await(project, 1);
        var booked = Books.fact("ACTUAL", "2027-03-31", "880.00", "").replace("material", "labour");
        Books.post(project, booked)
                .statusCode(201)
                .body("findings[0].code", equalTo("NOT_THE_SOURCE_OF_ACTUALS"));
        assertThat(Books.summary(project, "&asOf=2027-12-31").getString("items[0].actual"))
                .isEqualTo("900");
        var compared =
                Service.admin().get("/v1/projects/" + project + "/cost-reconciliation").jsonPath();
        assertThat(compared.getString("items[0].actual")).isEqualTo("900");
        assertThat(compared.getString("items[0].compared")).isEqualTo("880");
        assertThat(compared.getString("items[0].difference")).isEqualTo("20");
    }

    @Test
    void labourOfAClosedPeriodGoesToTheOpenOne() {
        var office = Service.office();
        var project = Books.project(office);
        Books.close(office, 2, "2027-03", "2027-03-01", "2027-03-31");
        tell(office, project, 1, line("", "developer", "900.00"));
        var all = await(project, 1);
        assertThat(all.getString("items[0].postingDate")).isEqualTo("2027-04-01");
        assertThat(all.getString("items[0].documentDate")).isEqualTo("2027-03-31");
        assertThat(all.getString("items[0].finding")).isEqualTo("MOVED_TO_OPEN_PERIOD");
    }

    @Test
    void labourOnAnUnknownWorkPackageGoesIntoSuspense() {
        var office = Service.office();
        var project = Books.project(office);
        PlanExamples.put(project, PlanExamples.plan()).statusCode(200);
        tell(office, project, 1, line("walls", "mason", "70.00"), line("roof", "mason", "30.00"));
        assertThat(await(project, 1).getList("items.wbs")).containsExactly("walls");
        assertThat(suspense(office).getList("items.reason"))
                .containsExactly("UNKNOWN_WORK_PACKAGE");
    }

    @Test
    void labourOfAProjectThatNobodyKnowsGoesIntoSuspense() {
        var office = Service.office();
        tell(office, UUID.randomUUID().toString(), 1, line("", "developer", "900.00"));
        var open =
                Awaitility.await()
                        .atMost(Duration.ofMinutes(1))
                        .pollInterval(Duration.ofMillis(50))
                        .until(() -> suspense(office), each -> !each.getList("items").isEmpty());
        assertThat(open.getList("items.reason")).containsExactly("UNKNOWN_COST_OBJECT");
    }

    private static JsonPath suspense(String office) {
        return Service.as(Tokens.of(List.of(Role.FINANCE_CONTROLLER), List.of(office)))
                .get("/v1/suspense-lines")
                .jsonPath();
    }

    private static JsonPath await(String project, int count) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> lines(project, "&category=labour"),
                        all -> all.getList("items").size() >= count);
    }

    private static String line(String workPackage, String role, String amount) {
        return """
        {%s "role": "%s", "minutes": 600, "amount": {"amount": "%s", "currency": "EUR"}}\
        """
                .formatted(
                        workPackage.isEmpty() ? "" : "\"workPackage\": \"" + workPackage + "\",",
                        role,
                        amount);
    }

    private static void tell(String office, String project, int number, String... lines) {
        Events.publish(
                TOPIC,
                TYPE,
                project,
                number,
                office,
                UUID.randomUUID().toString(),
                "{\"office\": \"%s\", \"period\": \"2027-03\", \"lines\": [%s]}"
                        .formatted(office, String.join(", ", lines)));
    }
}
