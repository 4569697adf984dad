package io.mandate.project.exchange.imports;

import static io.mandate.project.Service.admin;
import static io.mandate.project.exchange.imports.ScheduleFiles.changes;
import static io.mandate.project.exchange.imports.ScheduleFiles.imported;
import static io.mandate.project.plan.PlanExamples.path;
import static io.mandate.project.plan.PlanExamples.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MPP as Microsoft Project itself wrote it: a fox and a dog are got on one day, and on the next the fox jumps. */
@QuarkusTest
@RealServers
class ProjectFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"testPROJECT2003.mpp", "testPROJECT2007.mpp"})
    void whatProjectWroteBecomesThePlan(String name) throws IOException {
        var project = project();
        var view = imported(project, file(name));

        assertThat(view.getString("result.outcome")).as(view.prettify()).isEqualTo("TAKEN");
        admin().get("/v1/activities?project=" + project)
                .then()
                .body("items.name", contains("Aquire fox", "Obtain Dog", "Fox does his jump"))
                .body(
                        "items.start",
                        contains(
                                "2011-11-24T08:00:00",
                                "2011-11-24T08:00:00",
                                "2011-11-25T08:00:00"))
                .body("items[2].waitsFor.type", hasSize(2))
                .body("items[2].waitsFor.type", everyItem(equalTo("FS")));
        admin().get(path(project)).then().body("finish", equalTo("2011-11-25T17:00:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"testPROJECT2003.mpp", "testPROJECT2007.mpp"})
    void theSameFileTwiceHasOneEffect(String name) throws IOException {
        var project = project();
        imported(project, file(name));
        var again = imported(project, file(name));

        assertThat(again.getString("result.outcome")).isEqualTo("UNCHANGED");
        assertThat(changes(project, again).getList("items")).isEmpty();
        admin().get(path(project)).then().body("version", equalTo(1));
    }

    private static byte[] file(String name) throws IOException {
        try (var in = ProjectFileTest.class.getResourceAsStream("/foreign-files/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
