package io.mandate.project.told;

import static io.mandate.project.Service.admin;
import static io.mandate.project.told.StaffedPlan.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads nothing but the states knows what the service would answer, and asks nothing back. */
@QuarkusTest
@RealServers
class StatesSayEverythingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHANGE =
            """
            {"kind": "REVISE", "title": "First plan", "reason": "It can be done",
             "impact": {"days": 3, "cost": {"amount": "10.00", "currency": "EUR"}}, "planVersion": 1}\
            """;
    private static final String COST =
            """
            {"lines": [{"kind": "BUDGET", "category": "material", "period": "2027-01", "amount": {"amount": "5000", "currency": "EUR"}},
                       {"kind": "BUDGET", "category": "labour", "period": "2027-02", "amount": {"amount": "70.50", "currency": "EUR"}}]}\
            """;
    private String project;

    @BeforeEach
    void aProjectWithEverything() {
        var demand = "{\"role\": \"developer\", \"month\": \"2027-01\", \"hours\": 80.5}";
        var skilled = demand.replace("\"hours\": 80.5", "\"hours\": 20, \"skill\": \"ABAP\"");
        project =
                Service.proposed(
                        Service.startable(Service.office())
                                .replace(demand, demand + ", " + skilled));
        admin().header("If-Match", "\"0\"")
                .body("{\"kind\": \"robotics\"}")
                .patch(path())
                .then()
                .statusCode(200);
        PlanExamples.put(project, StaffedPlan.plan(STAFF)).statusCode(200);
        admin().body(CHANGE).post(path() + "/changes").then().statusCode(201);
        admin().body(COST).post(path() + "/cost-postings").then().statusCode(201);
        States.await(state -> isOf(state, "cost-line"), 2);
        States.await(state -> isOf(state, "project"), 5);
    }

    @Test
    void theBusinessCaseByMonth() {
        var told = states("project").getFirst();

        assertThat(told.get("businessCase")).isEqualTo(rest(path()).get("businessCase"));
        assertThat(told.at("/businessCase/costs/1/month").asText()).isEqualTo("2027-02");
        assertThat(told.at("/businessCase/benefits/0/amount").asText()).isEqualTo("2000.00");
    }

    @Test
    void theDemandByRoleSkillAndMonth() {
        var told = states("project").getFirst().get("demand");

        assertThat(told).isEqualTo(rest(path()).get("demand"));
        assertThat(told).hasSize(2);
        assertThat(told.at("/1/skill").asText()).isEqualTo("ABAP");
    }

    @Test
    void theActivitiesWithLinksNeedsAndProgress() {
        assertThat(told(ACTIVITY, states("activity")))
                .isEqualTo(told(ACTIVITY, items("/v1/activities?project=" + project)))
                .hasSize(4);
    }

    @Test
    void theMilestonesWithForecastAndActualDates() {
        var milestones =
                states("activity").stream()
                        .filter(state -> state.get("milestone").asBoolean())
                        .toList();

        assertThat(told(ACTIVITY, milestones))
                .isEqualTo(
                        told(ACTIVITY, items("/v1/activities?only=milestones&project=" + project)))
                .hasSize(2);
        assertThat(milestones)
                .anySatisfy(
                        each ->
                                assertThat(each.path("actualFinish").asText())
                                        .startsWith("2027-01-04T08:00"));
    }

    @Test
    void theChangesThatAreAskedFor() {
        var fields = List.of("number", "kind", "title", "state", "impact", "effect", "planVersion");

        assertThat(told(fields, states("change")))
                .isEqualTo(told(fields, items(path() + "/changes")))
                .hasSize(1);
    }

    @Test
    void theCostLines() {
        var fields = List.of("kind", "category", "postingDate", "amount", "projectAmount");

        assertThat(told(fields, states("cost-line")))
                .isEqualTo(told(fields, items("/v1/cost-lines?project=" + project)))
                .hasSize(2);
    }

    private static final List<String> ACTIVITY =
            List.of(
                    "name",
                    "wbsCode",
                    "duration",
                    "milestone",
                    "percentComplete",
                    "start",
                    "finish",
                    "actualStart",
                    "actualFinish",
                    "remaining",
                    "calendar",
                    "constraint",
                    "totalFloat",
                    "critical",
                    "waitsFor",
                    "needs");

    /** These fields of all of them, in an order of their own. */
    private static List<String> told(List<String> fields, List<JsonNode> all) {
        return all.stream()
                .map(
                        each ->
                                fields.stream()
                                        .map(field -> field + "=" + each.path(field))
                                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private List<JsonNode> states(String kind) {
        return States.soFar(state -> isOf(state, kind)).stream()
                .collect(
                        Collectors.toMap(
                                SentEvent::key,
                                Function.identity(),
                                BinaryOperator.maxBy(
                                        Comparator.comparingLong(SentEvent::sequence))))
                .values()
                .stream()
                .map(SentEvent::data)
                .toList();
    }

    private boolean isOf(SentEvent state, String kind) {
        return state.topic().equals("mandate.%s.state.v1".formatted(kind))
                && state.key().startsWith(project);
    }

    private static List<JsonNode> items(String path) {
        return StreamSupport.stream(rest(path).get("items").spliterator(), false).toList();
    }

    private static JsonNode rest(String path) {
        var answer = admin().get(path).then().statusCode(200).extract().asString();
        try {
            return Objects.requireNonNull(JSON.readTree(answer));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String path() {
        return "/v1/projects/" + project;
    }
}
