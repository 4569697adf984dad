package io.mandate.project.performance;

import static io.mandate.project.Service.admin;
import static io.mandate.project.performance.Works.activities;
import static io.mandate.project.performance.Works.agree;
import static io.mandate.project.performance.Works.earnedValue;
import static io.mandate.project.performance.Works.planned;
import static io.mandate.project.performance.Works.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.project.RealServers;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a project has earned is told for any day, in all and by month, work package and activity. */
@QuarkusTest
@RealServers
class EarnedValueResourceTest {
    @Test
    void valueIsPlannedAndEarnedMonthByMonthUntilTheDataDate() {
        var project = planned();
        agree(project, 1, 1);
        report(project);

        earnedValue(project, "")
                .statusCode(200)
                .body("baseline", equalTo(1))
                .body("asOf", equalTo("2027-02-28"))
                .body("budget.amount", equalTo("6383.34"))
                .body("planned.amount", equalTo("3633.35"))
                .body("earned.amount", equalTo("2549.73"))
                .body("reason", nullValue())
                .body("activities", equalTo(7))
                .body("withoutCost", equalTo(1))
                .body("periods.month", contains("2027-01", "2027-02", "2027-03", "2027-04"))
                .body("periods[0].planned.amount", equalTo("1233.35"))
                .body("periods[0].earnedTotal.amount", equalTo("1323.35"))
                .body("periods[1].plannedTotal.amount", equalTo("3633.35"))
                .body("periods[1].earnedTotal.amount", equalTo("2549.73"))
                .body("periods[2].earnedTotal", nullValue())
                .body("periods[3].plannedTotal.amount", equalTo("6383.34"));
    }

    @Test
    void eachActivityShowsItsMethodItsShareAndItsValue() {
        var project = planned();
        agree(project, 1, 1);
        report(project);
        var next =
                activities(project, "?limit=4")
                        .body("items.activity", contains("build", "check", "clean", "draw"))
                        .body("items[0].share", equalTo("22.91666667"))
                        .body("items[0].earned.amount", equalTo("916.67"))
                        .body("items[1].share", equalTo("22.91666667"))
                        .body("items[1].earned.amount", equalTo("76.39"))
                        .body("items[2].reason", equalTo("NO_COST"))
                        .body("items[2].planned", nullValue())
                        .body("items[3].earned.amount", equalTo("1000.01"))
                        .extract()
                        .<String>path("next");
        activities(project, "?limit=4&after=" + next)
                .body("items.activity", contains("lead", "move", "train"))
                .body("items[0].method", equalTo("LEVEL_OF_EFFORT"))
                .body("items[0].share", nullValue())
                .body("items[0].earned.amount", equalTo("466.67"))
                .body("items[0].planned.amount", equalTo("466.67"))
                .body("items[1].earned.amount", equalTo("0.00"))
                .body("items[2].earned.amount", equalTo("90.00"))
                .body("next", nullValue());
    }

    @Test
    void workPackagesAddUpWhatIsInThem() {
        var project = planned();
        agree(project, 1, 1);
        report(project);

        admin().get("/v1/projects/%s/earned-value/work-packages".formatted(project))
                .then()
                .statusCode(200)
                .body("items.id", contains("design", "site"))
                .body("items[0].earned.amount", equalTo("1000.01"))
                .body("items[1].activities", equalTo(3))
                .body("items[1].budget.amount", equalTo("4633.33"))
                .body("items[1].earned.amount", equalTo("1083.05"));
    }

    @Test
    void anEarlierDayShowsWhatWasReportedUntilThen() {
        var project = planned();
        agree(project, 1, 1);
        report(project);

        earnedValue(project, "?asOf=2027-01-31")
                .body("planned.amount", equalTo("1233.35"))
                .body("earned.amount", equalTo("1323.35"))
                .body("periods[1].earnedTotal", nullValue());
        earnedValue(project, "?asOf=2027-01-15")
                .body("planned.amount", equalTo("616.67"))
                .body("earned.amount", equalTo("116.67"));
    }

    @Test
    void calendarsOfTodayChangeNothingOfWhatWasAgreed() {
        var project = planned();
        agree(project, 1, 1);
        var mornings =
                Works.PLAN
                        .formatted(
                                """
                                "calendars": [{"id": "mornings", "week": {"MONDAY": [{"from": "08:00", "to": "12:00"}]}}],""")
                        .replace("\"4000.00\"", "\"9000.00\"");
        PlanExamples.put(project, 1, mornings).statusCode(200);

        earnedValue(project, "?asOf=2027-01-13")
                .body("planned.amount", equalTo("493.34"))
                .body("budget.amount", equalTo("6383.34"));
    }

    @Test
    void whatIsInThePlanNoMoreEarnsNothing() {
        var project = planned();
        agree(project, 1, 1);
        report(project);
        PlanExamples.put(project, 3, Works.ONLY_LEAD).statusCode(200);

        earnedValue(project, "")
                .body("earned.amount", equalTo("700.00"))
                .body("periods[1].earnedTotal.amount", equalTo("2549.73"))
                .body("periods[2].earnedTotal.amount", equalTo("700.00"));
        activities(project, "?limit=1")
                .body("items[0].inPlan", equalTo(false))
                .body("items[0].earned.amount", equalTo("0.00"));
    }

    /** It passes until the report that says so; from then on its share is all that it has earned. */
    @Test
    void aLevelOfEffortThatBecomesWorkWithAPercentagePassesNoMore() {
        var project = planned();
        agree(project, 1, 1);
        report(project);
        var counted =
                Works.ONLY_LEAD.replace(
                        "\"earning\": {\"method\": \"LEVEL_OF_EFFORT\"}",
                        "\"percentComplete\": 10, \"progressReason\": \"It is counted now\"");
        PlanExamples.put(project, 3, counted).statusCode(200);

        assertEarnedByMarch(project, "70.00");
    }

    @Test
    void aLevelOfEffortThatLeavesThePlanPassesNoMore() {
        var project = planned();
        agree(project, 1, 1);
        report(project);
        var without = Works.ONLY_LEAD.replace("\"lead\"", "\"other\"");
        PlanExamples.put(project, 3, without).statusCode(200);

        assertEarnedByMarch(project, "0.00");
    }

    /** In all, and at the end of the months. */
    private static void assertEarnedByMarch(String project, String amount) {
        earnedValue(project, "")
                .statusCode(200)
                .body("earned.amount", equalTo(amount))
                .body("periods.find { it.month == '2027-03' }.earnedTotal.amount", equalTo(amount));
    }

    @Test
    void whatWasSaidWithoutADataDateIsReportedWithTheNext() {
        var project = planned();
        agree(project, 1, 1);
        var moved =
                Works.PLAN.replace(
                        "\"name\": \"Move\",", "\"name\": \"Move\", \"percentComplete\": 10,");
        PlanExamples.put(project, 1, moved.formatted("")).statusCode(200);
        earnedValue(project, "").body("reason", equalTo("NO_DATA_DATE"));
        PlanExamples.put(project, 2, moved.formatted("\"dataDate\": \"2026-10-31T17:00:00\","))
                .statusCode(200);

        earnedValue(project, "")
                .body("asOf", equalTo("2026-10-31"))
                .body("planned.amount", equalTo("0.00"))
                .body("earned.amount", equalTo("25.00"));
        report(project, 3, "2026-12-31T17:00:00", "{\"activity\": \"lead\"}").statusCode(200);
        earnedValue(project, "").body("earned.amount", equalTo("25.00"));
    }

    @Test
    void theScopeOfABacklogHasAHistory() {
        var project = planned();
        report(project);
        report(
                        project,
                        3,
                        "2027-03-12T17:00:00",
                        """
                        {"activity": "build", "scope": "60", "done": "24"}""")
                .statusCode(200);
        var history = "/v1/projects/%s/activities/build/progress-history".formatted(project);
        var first =
                admin().get(history + "?limit=1")
                        .then()
                        .statusCode(200)
                        .body("items[0].scope", equalTo("42"))
                        .body("items[0].earned", equalTo("0"))
                        .extract()
                        .<String>path("next");
        admin().get(history + "?after=" + first)
                .then()
                .body("items.reportedOn", contains("2027-02-28", "2027-03-12"))
                .body("items.method", contains("UNITS", "UNITS"))
                .body("items.scope", contains("48", "60"))
                .body("items.done", contains("11", "24"))
                .body("items.earned", contains("22.91666667", "40"))
                .body("next", nullValue());
    }
}
