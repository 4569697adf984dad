package io.mandate.project.deliverable;

import static io.mandate.project.Service.admin;
import static io.mandate.project.deliverable.DeliverableExamples.LINE;
import static io.mandate.project.deliverable.DeliverableExamples.accept;
import static io.mandate.project.deliverable.DeliverableExamples.decide;
import static io.mandate.project.deliverable.DeliverableExamples.manager;
import static io.mandate.project.deliverable.DeliverableExamples.member;
import static io.mandate.project.deliverable.DeliverableExamples.path;
import static io.mandate.project.deliverable.DeliverableExamples.planned;
import static io.mandate.project.deliverable.DeliverableExamples.requirement;
import static io.mandate.project.deliverable.DeliverableExamples.requirements;
import static io.mandate.project.deliverable.DeliverableExamples.state;
import static io.mandate.project.deliverable.DeliverableExamples.submit;
import static io.mandate.project.deliverable.DeliverableExamples.withDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deliverables and requirements as they are looked for: in a project, from both ends, and in an office. */
@QuarkusTest
@RealServers
class DeliverableListTest {
    @Test
    void aProjectsDeliverablesAreFoundByWhatMatters() {
        var project = withDeliverable();
        state(project, "D-2", LINE.replace("2027-03-31", "2027-02-01").replace("\"R-1\"", ""))
                .statusCode(201);
        submit(member(), project).statusCode(200);

        found(project, "").body("items.id", contains("D-1", "D-2"));
        found(project, "?status=SUBMITTED").body("items.id", contains("D-1"));
        found(project, "?dueBefore=2027-02-02").body("items.id", contains("D-2"));
        found(project, "?dueBefore=2027-02-01").body("items.id", empty());
        found(project, "?requirement=R-1").body("items.id", contains("D-1"));
        found(project, "?wbs=walls").body("items.id", empty());
        found(project, "?limit=1").body("items.id", contains("D-1"));
    }

    @Test
    void whatNobodyAnswersAndWhatNobodyAskedForAreFound() {
        var project = withDeliverable();
        requirement(project, "R-2").statusCode(201);
        state(project, "D-2", LINE.replace("\"R-1\"", "")).statusCode(201);
        state(project, "D-3", LINE.replace("\"R-1\"", "\"R-1\", \"R-1\"")).statusCode(201);

        found(project, "?satisfies=false").body("items.id", contains("D-2"));
        found(project, "?satisfies=true").body("items.id", contains("D-1", "D-3"));
        asked(project, "?satisfied=false").body("items.id", contains("R-2"));
        asked(project, "?satisfied=true")
                .body("items.id", contains("R-1"))
                .body("items[0].deliverables", contains("D-1", "D-3"));
        asked(project, "?deliverable=D-3&priority=MUST").body("items.id", contains("R-1"));
        asked(project, "?priority=WONT").body("items.id", empty());
    }

    @Test
    void anOfficeSeesTheNextDueFirstOverAllItsProjects() {
        var office = Service.office();
        var one = withDeliverable(office);
        var other = planned(office);
        state(other, "A", LINE.replace("2027-03-31", "2027-05-01")).statusCode(201);
        state(other, "B", LINE.replace("2027-03-31", "2027-01-01")).statusCode(201);
        accept(one);

        office(office, "").body("items.id", contains("B", "D-1", "A"));
        office(office, "&open=true").body("items.id", contains("B", "A"));
        office(office, "&open=true&dueBefore=2027-02-01").body("items.id", contains("B"));
        office(office, "&status=ACCEPTED").body("items.projectId", contains(one));
        var rejected = withDeliverable(office);
        submit(member(), rejected).statusCode(200);
        decide(manager(), rejected, "REJECT").statusCode(200);
        office(office, "&status=REJECTED").body("items.projectId", contains(rejected));
    }

    @Test
    void anOfficesListIsReadPageByPage() {
        var office = Service.office();
        var project = planned(office);
        for (var id : List.of("A", "B", "C", "D", "E")) {
            state(project, id, LINE).statusCode(201);
        }
        var seen = new ArrayList<String>();
        String after = "";
        while (after != null) {
            var page = office(office, "&limit=2" + after).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        assertThat(seen).containsExactly("A", "B", "C", "D", "E");
    }

    @Test
    void nobodyAsksForTheDeliverablesOfAllTheWorld() {
        admin().get("/v1/deliverables")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/office"));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var after = found(withDeliverable(), "?limit=1").extract().<String>path("next");
        assertThat(after).isNull();
        admin().get("/v1/deliverables?office=x&after=bm9uZQ")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:mandate:problem:invalid-cursor"));
    }

    private static ValidatableResponse found(String project, String query) {
        return admin().get(path(project) + query).then().statusCode(200);
    }

    private static ValidatableResponse asked(String project, String query) {
        return admin().get(requirements(project) + query).then().statusCode(200);
    }

    private static ValidatableResponse office(String code, String query) {
        return admin().get("/v1/deliverables?office=" + code + query).then().statusCode(200);
    }
}
