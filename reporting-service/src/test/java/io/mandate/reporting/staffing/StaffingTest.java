package io.mandate.reporting.staffing;

import static io.mandate.reporting.World.announce;
import static io.mandate.reporting.World.everywhere;
import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newId;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.office;
import static io.mandate.reporting.World.project;
import static io.mandate.reporting.World.settle;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.reporting.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class StaffingTest {
    private final String office = newOffice();
    private String project = newId();

    @BeforeEach
    void theProject() {
        office(office, "Plants", null);
        project = project(office, "Line 4", "");
    }

    @Test
    void theNewestAllocationOfAMonthCounts() {
        allocated("a1", "2027-02", "100", false);
        allocated("a2", "2027-02", "80.5", false);
        allocated("a3", "2027-03", "10", false);
        settle();

        summary("").body("total.allocatedHours", equalTo(90.5f));
        summary("&month=2027-02").body("total.allocatedHours", equalTo(80.5f));
    }

    @Test
    void unmetDemandAddsItsLinesUp() {
        unmet("a1", "2027-02", "40", "12.5");
        settle();

        summary("").body("total.unmetHours", equalTo(52.5f));
    }

    @Test
    void aLaterAllocationWithoutComplaintHasMetTheDemand() {
        unmet("a1", "2027-02", "40", "10");
        allocated("a2", "2027-02", "120", false);
        settle();

        summary("").body("total.unmetHours", equalTo(0));
    }

    @Test
    void theSameAllocationKeepsItsComplaintWhicheverComesFirst() {
        unmet("a1", "2027-02", "40", "10");
        allocated("a1", "2027-02", "120", false);
        settle();

        summary("").body("total.unmetHours", equalTo(50));
    }

    @Test
    void aReleasedProjectLacksNobody() {
        allocated("a1", "2027-02", "120", false);
        unmet("a1", "2027-02", "40", "10");
        allocated("a1", "2027-02", "60", true);
        settle();

        summary("").body("total.allocatedHours", equalTo(60)).body("total.unmetHours", equalTo(0));
    }

    @Test
    void hoursOfAProjectThatIsNotKnownYetAreCountedAndSaid() {
        project = newId();
        allocated("a1", "2027-02", "7", false);
        settle();

        summary("")
                .body("total.projects", equalTo(1))
                .body("total.allocatedHours", equalTo(7))
                .body(
                        "total.incomplete",
                        hasItem("incomplete: hours of 1 projects that are not known here yet"));
    }

    private ValidatableResponse summary(String more) {
        return get("/v1/portfolio-summary?office=" + office + more, everywhere());
    }

    private void allocated(String allocation, String month, String hours, boolean released) {
        var json =
                """
                {"allocationId": "%s", "month": "%s", "hours": %s, "released": %s,
                 "people": [{"personId": "ada", "role": "developer", "hours": %s}]}"""
                        .formatted(allocation, month, hours, released, hours);
        announce(
                World.RESOURCE,
                "mandate.resource.allocation-published.v1",
                project,
                office,
                newId(),
                json);
    }

    private void unmet(String allocation, String month, String first, String second) {
        var json =
                """
                {"allocationId": "%s", "month": "%s", "unmet": [
                  {"role": "developer", "hours": %s, "reason": {"code": "NO_HOURS", "text": "all are full"}},
                  {"role": "tester", "hours": %s}]}"""
                        .formatted(allocation, month, first, second);
        announce(
                World.RESOURCE, "mandate.resource.demand-unmet.v1", project, office, newId(), json);
    }
}
