package io.mandate.acceptance;

import static io.mandate.local.Service.PROJECT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;

/** Where a planner brings the files of a scheduling tool, and gets them from. */
record ScheduleDesk(Pmo people) {
    private static final String MANAGER = "project-manager";

    /** What came of a file, once its run is over. */
    JsonPath imports(String project, String file) {
        var begun =
                people.as(MANAGER, PROJECT)
                        .contentType("application/octet-stream")
                        .body(file.getBytes(UTF_8))
                        .post(path(project) + "/schedule-imports?fileName=house.xml");
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(202);
        var run = Pmo.of(begun.jsonPath(), "id");
        people.succeeds(MANAGER, PROJECT, run);
        return people.get(MANAGER, PROJECT, path(project) + "/schedule-imports/" + run);
    }

    /** What is different since a file, such as {@code CHANGED ACTIVITY T3 duration}. */
    List<String> changes(String project, JsonPath imported) {
        return people.get(
                        MANAGER,
                        PROJECT,
                        path(project)
                                + "/schedule-imports/%s/changes".formatted(Pmo.of(imported, "id")))
                .getList(
                        "items.collect { [it.kind, it.subject, it.id, it.field, it.before, it.after].findAll().join(' ') }");
    }

    /** Name, start and finish of each activity. */
    List<String> activities(String project) {
        return people.get(MANAGER, PROJECT, "/v1/activities?project=" + project)
                .getList("items.collect { it.name + ' ' + it.start + ' ' + it.finish }");
    }

    JsonPath baselines(String project) {
        return people.get(MANAGER, PROJECT, path(project) + "/baselines");
    }

    String exports(String project) {
        var file =
                people.as(MANAGER, PROJECT)
                        .accept("application/xml")
                        .get(path(project) + "/plan.xml");
        assertThat(file.statusCode()).as(file.asString()).isEqualTo(200);
        return file.asString();
    }

    private static String path(String project) {
        return "/v1/projects/" + project;
    }
}
