package io.mandate.resource.planning;

import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.hire;
import static io.mandate.resource.World.hours;
import static io.mandate.resource.World.project;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.resource.Runs;
import io.mandate.resource.World;
import io.mandate.resource.office.WallClock;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** March 2031 has 21 working days; Monday the 17th begins the last eleven. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class InsideTheMonthTest {
    private static final String MARCH = "2031-03";

    /** In Berlin, where the office is, it is past midnight already. */
    private static final String THE_17TH = "2031-03-16T23:30:00Z";

    private final String office = freshOffice();

    @Inject ScopeTree tree;

    @Test
    void onlyTheRemainingHoursArePlanned() {
        hire(office, "developer", 105);
        wanted(105);
        WallClock.shows(tree, THE_17TH);

        var run = Runs.plan(office, MARCH);

        Runs.see(run)
                .body("inputs.from", equalTo("2031-03-17"))
                .body("inputs.availableHours", equalTo(55))
                .body("inputs.demandedHours", equalTo(55))
                .body("result.assignedHours", equalTo(55));
    }

    @Test
    void whatWasWorkedBeforeStaysAndTheRestIsPlannedAnew() {
        hire(office, "developer", 105);
        var first = wanted(105);
        Runs.planAndApprove(office, MARCH);
        first.directed("HOLD", 2, "hold").isSeen(MARCH, "PAUSED");
        var second = wanted(105);
        WallClock.shows(tree, THE_17TH);

        Runs.planAndApprove(office, MARCH);

        Runs.ofProject(first.id, MARCH).body("items[0].hours", equalTo(50));
        Runs.ofProject(second.id, MARCH).body("items[0].hours", equalTo(55));
    }

    @Test
    void aPlanOfYesterdayIsNotApprovedToday() {
        hire(office, "developer", 105);
        wanted(105);
        WallClock.shows(tree, THE_17TH);
        var run = Runs.plan(office, MARCH);
        WallClock.shows(tree, "2031-03-18T08:00:00Z");

        Runs.approve(run).statusCode(409).body("errors.pointer", hasItem("/from"));
    }

    @Test
    void aPlanOfAMonthThatIsOverIsNotApproved() {
        hire(office, "developer", 105);
        wanted(105);
        var run = Runs.plan(office, MARCH);
        WallClock.shows(tree, "2031-04-01T08:00:00Z");

        Runs.approve(run).statusCode(409).body("type", equalTo("urn:mandate:problem:inputs-moved"));
    }

    private World.Project wanted(int hours) {
        return project(office)
                .asksFor("ACTIVE", hours("developer", MARCH, hours))
                .directed("START", 1, "chain")
                .isSeen(MARCH, "WANTED");
    }
}
