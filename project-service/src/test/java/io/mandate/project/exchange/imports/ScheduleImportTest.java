package io.mandate.project.exchange.imports;

import static io.mandate.project.Service.admin;
import static io.mandate.project.exchange.imports.ScheduleFiles.changes;
import static io.mandate.project.exchange.imports.ScheduleFiles.exported;
import static io.mandate.project.exchange.imports.ScheduleFiles.imported;
import static io.mandate.project.exchange.imports.ScheduleFiles.remarks;
import static io.mandate.project.plan.PlanExamples.LINKS;
import static io.mandate.project.plan.PlanExamples.path;
import static io.mandate.project.plan.PlanExamples.plan;
import static io.mandate.project.plan.PlanExamples.project;
import static io.mandate.project.plan.PlanExamples.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file of a tool becomes the plan of a project, and a plan becomes a file. */
@QuarkusTest
@RealServers
class ScheduleImportTest {

    @Test
    void aPlanThatIsExportedAndImportedAgainIsUnchanged() {
        var project = project();
        put(project, plan()).statusCode(200);
        var view = imported(project, exported(project));
        assertThat(view.getString("failure")).isNull();
        assertThat(changes(project, view).getList("items")).isEmpty();
        assertThat(view.getString("result.outcome")).isEqualTo("UNCHANGED");
        admin().get(path(project)).then().body("version", equalTo(1));
    }

    /** In the file there are only names of calendars. */
    @Test
    void aCalendarIsKnownAgainByItsName() {
        var project = project();
        var calendar =
                """
                "calendars": [{"id": "mt", "name": "Monday and Tuesday", "week":
                  {"MONDAY": [{"from": "08:00", "to": "16:00"}], "TUESDAY": [{"from": "08:00", "to": "16:00"}]}}],""";
        put(project, plan(LINKS, calendar)).statusCode(200);
        var view = imported(project, exported(project));
        assertThat(changes(project, view).getList("items")).isEmpty();
        admin().get(path(project)).then().body("calendars.id", contains("mt"));
    }

    @Test
    void anExportedPlanBecomesThePlanOfAnotherProject() {
        var source = project();
        put(source, plan()).statusCode(200);
        var target = project();
        var view = imported(target, exported(source));
        assertThat(view.getString("result.outcome")).as(view.prettify()).isEqualTo("TAKEN");
        admin().get("/v1/activities?project=" + target)
                .then()
                .body("items.name", contains("Dig", "Done", "Pour"))
                .body("items[2].waitsFor[0].type", equalTo("FS"))
                .body("items[0].cost", equalTo("50"))
                .body("items[1].start", equalTo("2027-01-12T17:00:00"));
        admin().get(path(target)).then().body("finish", equalTo("2027-01-12T17:00:00"));
    }

    @Test
    void theSameFileTwiceHasOneEffect() {
        var project = project();
        var file = exportedExample();
        imported(project, file);
        var again = imported(project, file);
        assertThat(again.getString("result.outcome")).isEqualTo("UNCHANGED");
        admin().get(path(project)).then().body("version", equalTo(1));
    }

    @Test
    void aDryRunTellsAllAndChangesNothing() {
        var project = project();
        var view = imported(project, exportedExample(), "&dryRun=true");
        assertThat(view.getString("result.outcome")).isEqualTo("TAKEN");
        assertThat(view.getInt("result.tasks")).isEqualTo(6);
        assertThat(changes(project, view).getList("items.kind")).contains("ADDED");
        admin().get(path(project)).then().statusCode(404);
    }

    @Test
    void aChangedFileIsAnUpdateThatTellsItsDifference() {
        var project = project();
        put(project, plan()).statusCode(200);
        var file = text(exported(project)).replace("<Name>Pour</Name>", "<Name>Pour again</Name>");
        var view = imported(project, file.getBytes(StandardCharsets.UTF_8));
        var changes = changes(project, view);
        assertThat(changes.getList("items.subject")).containsExactly("ACTIVITY");
        assertThat(changes.getString("items[0].id")).isEqualTo("pour");
        assertThat(changes.getString("items[0].field")).isEqualTo("name");
        assertThat(changes.getString("items[0].before")).isEqualTo("Pour");
        assertThat(changes.getString("items[0].after")).isEqualTo("Pour again");
        admin().get(path(project)).then().body("version", equalTo(2));
    }

    @Test
    void progressThatWasStatedHereIsKept() {
        var project = project();
        put(project, plan()).statusCode(200);
        var before = exported(project);
        var more = "\"dataDate\": \"2027-01-05T08:00:00\",";
        var begun =
                plan(LINKS, more)
                        .replace(
                                "\"name\": \"Dig\",",
                                "\"name\": \"Dig\", \"percentComplete\": 30,"
                                        + " \"actualStart\": \"2027-01-04T08:00:00\",");
        put(project, 1, begun).statusCode(200);
        var view = imported(project, before);
        assertThat(remarks(project, view, "&code=PROGRESS_KEPT").getList("items.row")).hasSize(1);
        admin().get("/v1/activities?project=" + project)
                .then()
                .body("items[0].percentComplete", equalTo(30));
    }

    @Test
    void theMethodOfEarningThatNoFileKnowsIsKept() {
        var project = project();
        var earning =
                "\"duration\": 1920, \"earning\": {\"method\": \"UNITS\", \"done\": \"2\", \"scope\": \"8\"}}";
        put(project, plan().replace("\"duration\": 1920}", earning)).statusCode(200);
        var file = text(exported(project)).replace("<Name>Pour</Name>", "<Name>Pour again</Name>");
        imported(project, file.getBytes(StandardCharsets.UTF_8));
        admin().get("/v1/activities?project=" + project)
                .then()
                .body("items[2].name", equalTo("Pour again"))
                .body("items[2].earning.scope", equalTo("8"))
                .body("items[2].earned", equalTo("25"));
    }

    @Test
    void baselinesTravelAndNoneIsReplaced() {
        var source = project();
        put(source, plan()).statusCode(200);
        admin().body("{\"name\": \"Agreed\"}").post("/v1/projects/" + source + "/baselines");
        var file = exported(source);
        var target = project();
        imported(target, file);
        imported(target, file);
        baselines(target).body("items.number", contains(1)).body("items[0].cost", equalTo("50"));
        var later = text(file).replace("2027-01-12T17:00:00", "2027-01-13T17:00:00");
        imported(target, later.getBytes(StandardCharsets.UTF_8));
        baselines(target).body("items.number", contains(1, 2));
        baselines(target).body("items[0].finish", equalTo("2027-01-12T17:00:00"));
    }

    private static ValidatableResponse baselines(String project) {
        return admin().get("/v1/projects/" + project + "/baselines").then().statusCode(200);
    }

    @Test
    void aFileOfAnotherProjectIsRefused() {
        var first = project();
        put(first, plan()).statusCode(200);
        var second = project();
        put(second, plan()).statusCode(200);
        var target = project();
        imported(target, exported(first));
        var view = imported(target, exported(second));
        assertThat(view.getString("result.outcome")).isEqualTo("REFUSED");
        var remarks = remarks(target, view, "&severity=ERROR");
        assertThat(remarks.getList("items.code")).containsExactly("ANOTHER_PROJECT");
    }

    @Test
    void aProjectThatIsOverTakesNoFile() {
        var project = project();
        var cancelled = "{\"to\": \"CANCELLED\", \"reason\": \"no\"}";
        Service.become(project, cancelled).statusCode(201);
        admin().contentType("application/octet-stream")
                .body(new byte[] {1})
                .post(ScheduleFiles.path(project))
                .then()
                .statusCode(409);
    }

    private static byte[] exportedExample() {
        var source = project();
        put(source, plan()).statusCode(200);
        return exported(source);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
