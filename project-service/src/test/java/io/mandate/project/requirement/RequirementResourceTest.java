package io.mandate.project.requirement;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.as;
import static io.mandate.project.deliverable.DeliverableExamples.requirement;
import static io.mandate.project.deliverable.DeliverableExamples.requirements;
import static io.mandate.project.deliverable.DeliverableExamples.withDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.deliverable.DeliverableExamples;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a project's work, from the first wording to the last. */
@QuarkusTest
@RealServers
class RequirementResourceTest {
    private static final String OTHER =
            "{\"text\": \"Fifty parts\", \"source\": \"Board\", \"priority\": \"SHOULD\"}";

    @Test
    void isStatedAndAnnounced() {
        var project = project();
        requirement(project, "R-1")
                .statusCode(201)
                .header("Location", endsWith("/requirements/R-1"))
                .header("ETag", equalTo("\"1\""));
        put(project, "\"1\"", OTHER).statusCode(200).body("priority", equalTo("SHOULD"));

        var told = Events.sent("mandate.project.requirement-changed.v1", project, 2);
        assertThat(told).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(told.getLast().data().get("text").asText()).isEqualTo("Fifty parts");
    }

    @Test
    void theSameWordsAreNoNews() {
        var project = project();
        requirement(project, "R-1").statusCode(201);
        put(project, "\"1\"", OTHER).statusCode(200);
        put(project, "\"2\"", OTHER).statusCode(200).header("ETag", equalTo("\"2\""));
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        var project = project();
        requirement(project, "R-1").statusCode(201);
        requirement(project, "R-1").statusCode(428);
        put(project, "\"3\"", OTHER).statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "text": "Fifty parts" | "text": " "          | /text
                    "source": "Board"     | "source": null       | /source
                    "priority": "SHOULD"  | "priority": "MAYBE"  | /priority
                    "priority": "SHOULD"  | "priority": null     | /priority
                    """)
    void whatMakesNoSenseIsRefused(String right, String wrong, String pointer) {
        put(project(), null, OTHER.replace(right, wrong))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void keepsItsWordsWhileADeliverableIsAcceptedForThem() {
        var project = withDeliverable();
        DeliverableExamples.accept(project);

        put(project, "\"1\"", OTHER)
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:requirement-is-accepted"))
                .body("detail", endsWith("D-1"));
    }

    @Test
    void isDroppedOnceNothingSatisfiesIt() {
        var project = withDeliverable();
        drop(project, "R-1")
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:requirement-is-satisfied"));
        requirement(project, "R-2").statusCode(201);
        drop(project, "R-2").statusCode(204);

        admin().get(requirements(project)).then().body("items.id", contains("R-1"));
        admin().get(requirements(project) + "/R-2").then().statusCode(404);
        assertThat(
                        Events.sent("mandate.project.requirement-changed.v1", project, 3)
                                .getLast()
                                .data()
                                .get("what")
                                .asText())
                .isEqualTo("DROPPED");
    }

    @Test
    void onlyWhoLeadsStatesIt() {
        var project = project();
        for (var role : new String[] {Role.TEAM_MEMBER, Role.VIEWER, Role.EXECUTIVE}) {
            as(Tokens.of(role))
                    .body(OTHER)
                    .put(requirements(project) + "/R-1")
                    .then()
                    .statusCode(403);
        }
    }

    private static String project() {
        return Service.proposed(Service.minimal(Service.office()));
    }

    private static ValidatableResponse put(String project, String ifMatch, String body) {
        var call = ifMatch == null ? admin() : admin().header("If-Match", ifMatch);
        return call.body(body).put(requirements(project) + "/R-1").then();
    }

    private static ValidatableResponse drop(String project, String id) {
        return admin().header("If-Match", "\"1\"").delete(requirements(project) + "/" + id).then();
    }
}
