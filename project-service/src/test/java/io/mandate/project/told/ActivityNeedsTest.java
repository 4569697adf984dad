package io.mandate.project.told;

import static io.mandate.project.Service.admin;
import static io.mandate.project.told.StaffedPlan.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What activities need is told with them, and again whenever it changes. */
@QuarkusTest
@RealServers
class ActivityNeedsTest {
    private static final String STATE = "mandate.activity.state.v1";

    @Test
    void anActivityTellsWhomAndWhatItNeeds() {
        var project = planned();

        var dig = States.told(STATE, project + "/dig", 1).getFirst();
        ContractFiles.assertKeepsContract(dig);
        assertThat(dig.data().path("needs").findValuesAsText("resource"))
                .containsExactly("dev", "sand");
        assertThat(dig.data().at("/needs/0/units").asText()).isEqualTo("50");
        assertThat(dig.data().at("/needs/0/work").asInt()).isEqualTo(720);
        assertThat(dig.data().at("/needs/0/available").asText()).isEqualTo("200");
        assertThat(dig.data().at("/needs/1").has("available")).isFalse();
        assertThat(dig.data().at("/remaining").asInt()).isEqualTo(960);
        admin().get("/v1/activities?project=" + project)
                .then()
                .body("items.find { it.id == 'dig' }.needs.name", contains("Developer", "Sand"));
    }

    @Test
    void anotherAssignmentAloneIsNewsOfItsActivityAndOfNoOther() {
        var project = planned();
        var more = STAFF.replace("\"units\": \"50\"", "\"units\": \"80\"");
        PlanExamples.put(project, 1, StaffedPlan.plan(more)).statusCode(200);

        var told = States.told(STATE, project + "/dig", 2);
        assertThat(told.getLast().data().at("/needs/0/units").asText()).isEqualTo("80");
        assertThat(told.getLast().sequence()).isGreaterThan(told.getFirst().sequence());
        assertThat(States.told(STATE, project + "/pour", 1)).hasSize(1);
    }

    @Test
    void aPlanThatLeavesItsPeopleLeavesTheNeeds() {
        var project = planned();
        var other = StaffedPlan.plan("").replace("\"Pour\"", "\"Pour it\"");
        PlanExamples.put(project, 1, other).statusCode(200);

        var told = States.told(STATE, project + "/pour", 2);
        assertThat(told.getLast().data().at("/needs/0/name").asText()).isEqualTo("Developer");
        assertThat(States.told(STATE, project + "/dig", 1)).hasSize(1);
    }

    @Test
    void aPlanWithoutPeopleTakesTheNeedsAway() {
        var project = planned();
        PlanExamples.put(project, 1, StaffedPlan.plan("\"resources\": [],")).statusCode(200);

        assertThat(States.told(STATE, project + "/dig", 2).getLast().data().path("needs"))
                .isEmpty();
    }

    private static String planned() {
        var project = PlanExamples.project();
        PlanExamples.put(project, StaffedPlan.plan(STAFF)).statusCode(200);
        return project;
    }
}
