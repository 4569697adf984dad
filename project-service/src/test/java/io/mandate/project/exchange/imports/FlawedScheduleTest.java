package io.mandate.project.exchange.imports;

import static io.mandate.project.Service.admin;
import static io.mandate.project.exchange.imports.ScheduleFiles.imported;
import static io.mandate.project.exchange.imports.ScheduleFiles.remarks;
import static io.mandate.project.plan.PlanExamples.path;
import static io.mandate.project.plan.PlanExamples.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule refuses is told by row and field, and nothing of the file is taken. */
@QuarkusTest
@RealServers
class FlawedScheduleTest {
    private static final String CYCLE =
            "<PredecessorLink><PredecessorUID>2</PredecessorUID><Type>1</Type></PredecessorLink>";
    private static final String LONG_LAG =
            "<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type>"
                    + "<LinkLag>52560000</LinkLag><LagFormat>7</LagFormat></PredecessorLink>";
    private static final String NAMELESS = "<Resource><UID>7</UID><ID>3</ID></Resource>";
    private static final String NO_WORK =
            "<Calendar><UID>1</UID><Name>Never</Name><IsBaseCalendar>1</IsBaseCalendar>"
                    + "<WeekDays><WeekDay><DayType>1</DayType><DayWorking>0</DayWorking></WeekDay></WeekDays>"
                    + "</Calendar>";

    @ParameterizedTest
    @CsvSource({
        "cycle, TASK, 1, Predecessors, REFUSED_BY_RULE",
        "lag, TASK, 2, Predecessors/lag, REFUSED_BY_RULE",
        "resource, RESOURCE, 3, Name, NAMELESS_RESOURCE",
        "calendar, CALENDAR, 1, week, REFUSED_BY_RULE",
        "uid, TASK, 3, UID, DUPLICATE_UID",
        "comma, TASK, 1, Cost, UNREADABLE_VALUE",
        "date, TASK, 1, Deadline, UNREADABLE_VALUE"
    })
    void aFlawIsToldByRowAndFieldAndNothingIsTaken(
            String flaw, String about, int row, String field, String code) {
        var project = project();
        var view = imported(project, file(flaw).getBytes(StandardCharsets.UTF_8));
        assertThat(view.getString("result.outcome")).as(view.prettify()).isEqualTo("REFUSED");
        var found = remarks(project, view, "&severity=ERROR");
        assertThat(found.getString("items[0].about")).isEqualTo(about);
        assertThat(found.getInt("items[0].row")).isEqualTo(row);
        assertThat(found.getString("items[0].field")).isEqualTo(field);
        assertThat(found.getString("items[0].code")).isEqualTo(code);
        assertNothingTaken(project);
    }

    @Test
    void aFileThatCannotBeReadFailsTheImport() {
        var project = project();
        var half = file("").substring(0, 300);
        assertFailed(project, imported(project, half.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anEmptyFileIsNotAccepted() {
        admin().contentType("application/octet-stream")
                .post(ScheduleFiles.path(project()))
                .then()
                .statusCode(400);
    }

    @Test
    void aFileMayBeLargerThanOtherBodies() {
        var project = project();
        var large = new byte[12 << 20];
        admin().contentType("application/octet-stream")
                .body(new ByteArrayInputStream(large))
                .post(ScheduleFiles.path(project))
                .then()
                .statusCode(202);
    }

    private static void assertFailed(String project, JsonPath view) {
        assertThat(view.getString("state")).isEqualTo("FAILED");
        assertThat(view.getString("failure")).startsWith("The file");
        assertNothingTaken(project);
    }

    private static void assertNothingTaken(String project) {
        admin().get(path(project)).then().statusCode(404);
    }

    private static String file(String flaw) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Project xmlns="http://schemas.microsoft.com/project">
        <StartDate>2027-01-04T08:00:00</StartDate><CalendarUID>1</CalendarUID>
        <Calendars>%s</Calendars>
        <Tasks>
        <Task><UID>1</UID><ID>1</ID><Name>One</Name><OutlineLevel>1</OutlineLevel>
          <Duration>PT8H0M0S</Duration><DurationFormat>5</DurationFormat>%s</Task>
        <Task><UID>2</UID><ID>2</ID><Name>Two</Name><OutlineLevel>1</OutlineLevel>
          <Duration>PT8H0M0S</Duration><DurationFormat>5</DurationFormat>%s</Task>
        <Task><UID>%d</UID><ID>3</ID><Name>Three</Name><OutlineLevel>1</OutlineLevel>
          <Duration>PT8H0M0S</Duration><DurationFormat>5</DurationFormat></Task>
        </Tasks><Resources>%s</Resources></Project>\
        """
                .formatted(
                        flaw.equals("calendar") ? NO_WORK : "",
                        switch (flaw) {
                            case "cycle" -> CYCLE;
                            case "comma" -> "<Cost>1.234,56</Cost>";
                            case "date" -> "<Deadline>31.12.2027</Deadline>";
                            default -> "";
                        },
                        flaw.equals("lag") ? LONG_LAG : CYCLE.replace(">2<", ">1<"),
                        flaw.equals("uid") ? 2 : 3,
                        flaw.equals("resource") ? NAMELESS : "");
    }
}
