package io.mandate.project.performance;

import static io.mandate.project.Service.admin;
import static io.mandate.project.move.Moves.move;
import static io.mandate.project.performance.Works.agree;
import static io.mandate.project.performance.Works.earnedValue;
import static io.mandate.project.performance.Works.planned;
import static io.mandate.project.performance.Works.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Republishing;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Anybody who listens can compute planned and earned value per activity, period and baseline. */
@QuarkusTest
@RealServers
class ValueIsToldTest {
    private static final String PLANNED = "mandate.planned-value.state.v1";
    private static final String ACTIVITY = "mandate.activity.state.v1";

    @Test
    void whoListensFindsTheValuesThatAreAnswered() {
        var project = planned();
        agree(project, 1, 1);
        report(project);
        var dearer =
                Works.PLAN
                        .formatted("\"dataDate\": \"2027-03-01T00:00:00\",")
                        .replace("\"300.00\"", "\"345.67\"");
        var reported = reported(dearer);
        PlanExamples.put(project, 3, reported).statusCode(200);
        agree(project, 4, 2);
        States.told(PLANNED, project + "/train", 2);

        assertAnswered(new ValueByListening(project, "first"), project, 1);
        assertAnswered(new ValueByListening(project, "current"), project, 2);
    }

    @Test
    void whoListensKnowsThatWhatLeftThePlanEarnsNoMore() {
        var project = planned();
        agree(project, 1, 1);
        report(project);
        PlanExamples.put(project, 3, Works.ONLY_LEAD).statusCode(200);
        States.await(state -> state.key().equals(project + "/train") && state.isTombstone(), 1);

        assertPeriods(
                new ValueByListening(project, "current"),
                earnedValue(project, "").extract().jsonPath());
    }

    private static void assertAnswered(ValueByListening heard, String project, int baseline) {
        assertPeriods(heard, earnedValue(project, "?baseline=" + baseline).extract().jsonPath());
        assertActivities(heard, project, baseline);
    }

    private static void assertPeriods(ValueByListening heard, JsonPath answer) {
        List<Map<String, Object>> periods = answer.getList("periods");
        assertThat(periods).hasSizeGreaterThan(3);
        for (int at = 0; at < periods.size(); at++) {
            var month = YearMonth.parse(answer.getString("periods[%d].month".formatted(at)));
            assertThat(heard.plannedTotal(month))
                    .isEqualTo(amount(answer, "periods[%d].plannedTotal".formatted(at)));
            assertThat(heard.earnedTotal(month))
                    .isEqualTo(amount(answer, "periods[%d].earnedTotal".formatted(at)));
        }
    }

    private static void assertActivities(ValueByListening heard, String project, int baseline) {
        var february = YearMonth.of(2027, 2);
        var answer =
                admin().get(
                                "/v1/projects/%s/earned-value/activities?baseline=%d"
                                        .formatted(project, baseline))
                        .jsonPath();
        List<String> activities = answer.getList("items.activity");
        assertThat(activities).hasSize(7).allMatch(heard::knows);
        for (int at = 0; at < activities.size(); at++) {
            var activity = activities.get(at);
            if (!"clean".equals(activity)) {
                assertThat(cents(heard.plannedBy(activity, february)))
                        .isEqualTo(amount(answer, "items[%d].planned".formatted(at)));
                assertThat(cents(heard.earnedBy(activity, february)))
                        .isEqualTo(amount(answer, "items[%d].earned".formatted(at)));
            }
        }
    }

    @Test
    void onlyWhatAnotherBaselineChangesIsToldAgain() {
        var project = planned();
        agree(project, 1, 1);
        var other = Works.PLAN.formatted("").replace("\"300.00\"", "\"345.67\"");
        PlanExamples.put(project, 1, other).statusCode(200);
        agree(project, 2, 2);

        var train = States.told(PLANNED, project + "/train", 2);
        assertThat(train).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(train.getLast().data().at("/first/budget/amount").asText()).isEqualTo("300.00");
        assertThat(train.getLast().data().at("/first/baseline").asInt()).isEqualTo(1);
        assertThat(train.getLast().data().at("/current/budget/amount").asText())
                .isEqualTo("345.67");
        assertThat(train.getLast().data().at("/current/baseline").asInt()).isEqualTo(2);
        assertThat(States.told(PLANNED, project + "/draw", 1)).hasSize(1);
        var clean = States.told(PLANNED, project + "/clean", 1).getFirst();
        assertThat(clean.data().get("current").has("budget")).isFalse();
        assertThat(clean.data().at("/current/planned")).isEmpty();
    }

    @Test
    void whatABaselineLeavesOutKeepsWhatWasAgreedAtFirst() {
        var project = planned();
        agree(project, 1, 1);
        var without =
                Works.PLAN
                        .formatted("")
                        .replaceAll(",\\s*\\{\"id\": \"clean\"[^}]*}", "")
                        .replaceAll(",\\s*\\{\"from\": \"move\"[^}]*}", "");
        PlanExamples.put(project, 1, without).statusCode(200);
        agree(project, 2, 2);

        var last = States.told(PLANNED, project + "/clean", 2).getLast();
        assertThat(last.data().has("first")).isTrue();
        assertThat(last.data().has("current")).isFalse();
    }

    @Test
    void plannedValuesAreToldAgainUnderTheirOldNumber() {
        var project = planned();
        agree(project, 1, 1);
        States.told(PLANNED, project + "/draw", 1);
        Republishing.one("planned-value", project + "/draw");

        var told = States.told(PLANNED, project + "/draw", 2);
        assertThat(told).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(told.getLast().sequence()).isEqualTo(told.getFirst().sequence());
        assertThat(told.getLast().data().get("first"))
                .isEqualTo(told.getFirst().data().get("first"));
    }

    @Test
    void whatWasAgreedMovesToAnotherOfficeWithItsProject() {
        var project = planned();
        agree(project, 1, 1);
        var before = States.told(PLANNED, project + "/draw", 1).getLast();
        var office = Service.office();

        var number = move(project, office);

        var moved = States.told(PLANNED, project + "/draw", 2).getLast();
        assertThat(moved.attribute("office")).isEqualTo(office);
        assertThat(moved.sequence()).isEqualTo(number);
        assertThat(moved.data().get("first")).isEqualTo(before.data().get("first"));
    }

    @Test
    void anActivityTellsItsMethodItsShareAndItsScope() {
        var project = planned();
        report(project);

        var build = States.told(ACTIVITY, project + "/build", 2);
        assertThat(build).allSatisfy(ContractFiles::assertKeepsContract);
        var data = build.getLast().data();
        assertThat(data.get("earningMethod").asText()).isEqualTo("UNITS");
        assertThat(data.get("unitsDone").asText()).isEqualTo("11");
        assertThat(data.get("unitsInScope").asText()).isEqualTo("48");
        assertThat(data.get("earned").asText()).isEqualTo("22.91666667");
        assertThat(data.get("reportedOn").asText()).isEqualTo("2027-02-28");
        assertThat(last(project + "/check").data().get("along").asText()).isEqualTo("build");
        assertThat(last(project + "/lead").data().has("earned")).isFalse();
        assertThat(last(project + "/lead").data().get("reportedOn").asText())
                .isEqualTo("2027-02-28");
    }

    /** The plan as it was reported, at another price. */
    private static String reported(String plan) {
        return plan.replace(
                        "\"done\": \"0\", \"scope\": \"42\"", "\"done\": \"11\", \"scope\": \"48\"")
                .replace(
                        "\"written\", \"weight\": \"30\", \"reached\": false",
                        "\"written\", \"weight\": \"30\", \"reached\": true")
                .replace(
                        "\"name\": \"Draw\",",
                        "\"name\": \"Draw\", \"percentComplete\": 100, \"actualStart\": \"2027-01-04T08:00:00\", \"actualFinish\": \"2027-01-29T17:00:00\",")
                .replace(
                        "\"name\": \"Lead\",",
                        "\"name\": \"Lead\", \"actualStart\": \"2027-01-04T08:00:00\",")
                .replace(
                        "\"name\": \"Build\",",
                        "\"name\": \"Build\", \"percentComplete\": 30, \"actualStart\": \"2027-02-01T08:00:00\",")
                .replace(
                        "\"name\": \"Check\",",
                        "\"name\": \"Check\", \"percentComplete\": 25, \"actualStart\": \"2027-02-01T08:00:00\",");
    }

    private static SentEvent last(String key) {
        return States.told(ACTIVITY, key, 2).getLast();
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String amount(JsonPath answer, String path) {
        return answer.getString(path + ".amount");
    }
}
