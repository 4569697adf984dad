package io.mandate.project.terms;

import static io.mandate.project.move.Moves.move;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Republishing;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The terms of a plan and its calendars are told when they change, and only then. */
@QuarkusTest
@RealServers
class TermsAreToldTest {
    private static final String PLAN = "mandate.plan.state.v1";
    private static final String CALENDAR = "mandate.calendar.state.v1";
    private static final String TERMS =
            """
            "dataDate": "2027-01-04T08:00:00", "deadline": "2027-02-26T17:00:00",
            "policy": {"progress": "PROGRESS_OVERRIDE", "lagCalendar": "ELAPSED", "critical": "FLOAT", "criticalFloat": 60},
            "calendars": [
              {"id": "site", "name": "On site", "week": {"MONDAY": [{"from": "06:00", "to": "14:00"}, {"from": "22:00", "to": "00:00"}], "SUNDAY": []},
               "exceptions": [{"from": "2027-12-24", "to": "2027-12-31"}, {"from": "2027-01-09", "to": "2027-01-09", "shifts": [{"from": "08:00", "to": "12:00"}]}]},
              {"id": "office", "week": {"TUESDAY": [{"from": "08:00", "to": "12:00"}]}}],\
            """;

    @Test
    void aPlanTellsItsTermsAndEachOfItsCalendars() {
        var project = planned();

        var plan = States.told(PLAN, project, 1).getFirst();
        var site = States.told(CALENDAR, project + "/site", 1).getFirst();
        var office = States.told(CALENDAR, project + "/office", 1).getFirst();

        ContractFiles.assertKeepsContract(plan);
        assertThat(plan.data().get("start").asText()).startsWith("2027-01-04T08:00");
        assertThat(plan.data().get("dataDate").asText()).startsWith("2027-01-04T08:00");
        assertThat(plan.data().get("deadline").asText()).startsWith("2027-02-26T17:00");
        assertThat(plan.data().get("policy"))
                .hasToString(
                        "{\"progress\":\"PROGRESS_OVERRIDE\",\"lagCalendar\":\"ELAPSED\","
                                + "\"critical\":\"FLOAT\",\"criticalFloat\":60}");
        assertThat(plan.data().get("calendar").asText()).isEqualTo("site");
        assertThat(plan.data().get("activities").asInt()).isEqualTo(3);
        ContractFiles.assertKeepsContract(site);
        assertThat(site.data().get("name").asText()).isEqualTo("On site");
        assertThat(site.data().get("week")).hasToString("{\"MONDAY\":[[360,840],[1320,1440]]}");
        assertThat(site.data().get("exceptions"))
                .hasToString(
                        "[{\"from\":\"2027-01-09\",\"work\":[[480,720]]},"
                                + "{\"from\":\"2027-12-24\",\"to\":\"2027-12-31\",\"work\":[]}]");
        ContractFiles.assertKeepsContract(office);
        assertThat(office.data().get("name").asText()).isEqualTo("office");
        assertThat(office.sequence()).isEqualTo(plan.sequence()).isEqualTo(site.sequence());
    }

    /** The third plan changes what the second left as it was: had that told anything, there would be three. */
    @Test
    void whatIsStoredAgainUnchangedIsNotToldAgain() {
        var project = planned();
        put(project, 1, TERMS);
        put(
                project,
                2,
                TERMS.replace("2027-02-26", "2027-02-25").replace("2027-12-31", "2028-01-01"));

        var third = numberOfPlan(project, 3);
        assertThat(States.told(PLAN, project, 2))
                .extracting(SentEvent::sequence)
                .hasSize(2)
                .last()
                .isEqualTo(third);
        assertThat(States.told(CALENDAR, project + "/site", 2))
                .extracting(SentEvent::sequence)
                .hasSize(2)
                .last()
                .isEqualTo(third);
        assertThat(States.told(CALENDAR, project + "/office", 1)).hasSize(1);
    }

    @Test
    void aCalendarThatLeavesThePlanLeavesATombstoneAndMayComeBack() {
        var project = planned();
        int office = TERMS.indexOf("{\"id\": \"office\"");
        put(project, 1, TERMS.substring(0, TERMS.lastIndexOf(',', office)) + "],");
        put(project, 2, TERMS);

        var told = States.told(CALENDAR, project + "/office", 3);
        assertThat(told).extracting(SentEvent::isTombstone).containsExactly(false, true, false);
        assertThat(told)
                .extracting(SentEvent::sequence)
                .containsExactly(
                        numberOfPlan(project, 1),
                        numberOfPlan(project, 2),
                        numberOfPlan(project, 3));
        Republishing.one("calendar", project + "/office");
        assertThat(States.told(CALENDAR, project + "/office", 4).getLast().sequence())
                .isEqualTo(numberOfPlan(project, 3));
    }

    @Test
    void anotherOwnCalendarIsNewsOfThePlanAndOfNoCalendar() {
        var project = planned();
        var other =
                TERMS.replace(
                        "\"calendars\": [",
                        "\"calendars\": [{\"id\": \"new\", \"week\": {\"FRIDAY\": [{\"from\": \"08:00\", \"to\": \"12:00\"}]}},");
        put(project, 1, other);

        assertThat(States.told(PLAN, project, 2).getLast().data().get("calendar").asText())
                .isEqualTo("new");
        States.told(CALENDAR, project + "/new", 1);
        put(project, 2, other.replace("\"On site\"", "\"Outside\""));
        assertThat(States.told(CALENDAR, project + "/site", 2)).hasSize(2);
    }

    @Test
    void termsAndCalendarsAreToldAgainUnderTheirOldNumber() {
        var project = planned();
        put(
                project,
                1,
                TERMS.replace("\"criticalFloat\": 60", "\"criticalFloat\": 90")
                        .replace("06:00", "05:00"));
        States.told(PLAN, project, 2);
        States.told(CALENDAR, project + "/site", 2);

        Republishing.one("plan", project);
        Republishing.one("calendar", project + "/site");

        assertToldAgain(States.told(PLAN, project, 3));
        assertToldAgain(States.told(CALENDAR, project + "/site", 3));
        Republishing.ask("{\"aggregate\": \"calendar\", \"key\": \"%s/none\"}".formatted(project))
                .statusCode(404);
    }

    private static void assertToldAgain(List<SentEvent> told) {
        var again = told.getLast();
        var before = told.get(told.size() - 2);
        ContractFiles.assertKeepsContract(again);
        assertThat(again.sequence()).isEqualTo(before.sequence());
        assertThat(without(again)).isEqualTo(without(before));
    }

    /** What was told, but when. */
    private static Object without(SentEvent state) {
        ObjectNode data = state.data().deepCopy();
        return data.remove(List.of("eventId", "time"));
    }

    @Test
    void termsAndCalendarsMoveToAnotherOfficeWithTheirProject() {
        var project = planned();
        States.told(CALENDAR, project + "/site", 1);
        var office = Service.office();

        var number = move(project, office);

        for (var moved :
                List.of(
                        States.told(PLAN, project, 2),
                        States.told(CALENDAR, project + "/site", 2),
                        States.told(CALENDAR, project + "/office", 2))) {
            ContractFiles.assertKeepsContract(moved.getLast());
            assertThat(moved.getLast().attribute("office")).isEqualTo(office);
            assertThat(moved.getLast().sequence()).isEqualTo(number);
        }
    }

    /** Progress that is reported is a plan of its own day: its terms are news, its calendars are not. */
    @Test
    void aReportOfProgressTellsTheDataDateAndNoCalendar() {
        var project = planned();
        Service.admin()
                .header("If-Match", "\"1\"")
                .body(
                        """
                        {"dataDate": "2027-01-12T17:00:00", "activities": [
                          {"activity": "dig", "percentComplete": 50, "actualStart": "2027-01-04T08:00:00"}]}\
                        """)
                .post("/v1/projects/%s/progress".formatted(project))
                .then()
                .statusCode(200);

        assertThat(States.told(PLAN, project, 2).getLast().data().get("dataDate").asText())
                .startsWith("2027-01-12T17:00");
        assertThat(States.told(CALENDAR, project + "/site", 1)).hasSize(1);
    }

    private static String planned() {
        var project = PlanExamples.project();
        PlanExamples.put(project, PlanExamples.plan(PlanExamples.LINKS, TERMS)).statusCode(200);
        return project;
    }

    private static void put(String project, int version, String terms) {
        PlanExamples.put(project, version, PlanExamples.plan(PlanExamples.LINKS, terms))
                .statusCode(200);
    }

    private static long numberOfPlan(String project, int which) {
        return Events.sent("mandate.project.schedule-changed.v1", project, which)
                .get(which - 1)
                .sequence();
    }
}
