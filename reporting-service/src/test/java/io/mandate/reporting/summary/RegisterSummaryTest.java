package io.mandate.reporting.summary;

import static io.mandate.reporting.World.everywhere;
import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newId;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.office;
import static io.mandate.reporting.World.settle;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.reporting.Register;
import io.mandate.reporting.Register.Row;
import io.mandate.reporting.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The 2,472 projects of the published register, told as events: every total to the last digit. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class RegisterSummaryTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final String government = newOffice();
    private final Map<String, String> agencies = new HashMap<>();

    @Test
    void theTotalsEqualThePublishedOnesToTheLastDigit() throws Exception {
        var rows = Register.rows();
        var expected = Register.expected();
        office(government, "ALL", null);
        rows.forEach(this::announce);
        settle();

        var answer =
                JSON.readTree(
                        get("/v1/portfolio-summary?office=" + government, everywhere())
                                .statusCode(200)
                                .extract()
                                .asString());

        assertEqual("ALL", expected.get("ALL"), answer.get("total"));
        assertThat(answer.get("offices")).hasSize(expected.size() - 1);
        answer.get("offices")
                .forEach(
                        row -> {
                            var name = row.get("name").asText();
                            assertEqual(name, expected.get(name), row);
                        });
        assertThat(answer.get("total").get("incomplete").valueStream().map(JsonNode::asText))
                .contains("incomplete: 17 of 2,472 without cost");
    }

    private static void assertEqual(String name, JsonNode expected, JsonNode row) {
        var cost = row.get("costs").get(0);
        var actual = JSON.createObjectNode();
        actual.set("projects", row.get("projects"));
        actual.set("investments", row.get("investments"));
        actual.set("with_cost", row.get("withCost"));
        actual.put("planned_usd_m", millions(cost, "plannedCost"));
        actual.put("projected_actual_usd_m", millions(cost, "projectedCost"));
        actual.put("cost_variance_recomputed_usd_m", millions(cost, "costVariance"));
        actual.set("cost_variance_pct_recomputed", cost.get("costVariancePercent").get("value"));
        actual.set("late", row.get("late"));
        actual.set("early", row.get("early"));
        actual.set("on_time", row.get("onTime"));
        actual.set("over_budget", row.get("overBudget"));
        actual.set("under_budget", row.get("underBudget"));
        actual.set("cost_bands_abs_pct", bands(row.get("costBands")));
        actual.set("schedule_bands_abs_pct", bands(row.get("scheduleBands")));
        assertThat(row.get("costs")).as(name).hasSize(1);
        assertThat((JsonNode) actual).as(name).isEqualTo(expected);
    }

    private static String millions(JsonNode cost, String figure) {
        return new BigDecimal(cost.get(figure).get("amount").asText())
                .divide(MILLION)
                .setScale(6)
                .toPlainString();
    }

    private static ObjectNode bands(JsonNode bands) {
        var named = JSON.createObjectNode();
        named.set("green_lt10", bands.get("green"));
        named.set("yellow_10_to_30", bands.get("yellow"));
        named.set("red_ge30", bands.get("red"));
        return named;
    }

    private void announce(Row row) {
        var agency =
                agencies.computeIfAbsent(
                        row.text("agency_name"),
                        name -> {
                            var code = newOffice();
                            office(code, name, government);
                            return code;
                        });
        World.announce(
                World.PROJECT,
                "mandate.project.proposed.v1",
                newId(),
                agency,
                government,
                project(row).toString());
    }

    private static ObjectNode project(Row row) {
        var project = JSON.createObjectNode();
        project.put("name", row.text("project_name"));
        project.put("status", "PROPOSED");
        put(project, "start", row.text("start_date"));
        put(project, "plannedFinish", row.text("completion_date_b1"));
        put(project, "projectedFinish", row.text("projected_completion_b2"));
        put(project, "reportedScheduleVariancePercent", row.text("schedule_variance_pct"));
        put(project, "investment", row.text("investment_uii"));
        if (row.number("schedule_variance_days") != null) {
            project.put("reportedScheduleVarianceDays", row.number("schedule_variance_days"));
        }
        money(project, "plannedCost", row.amount("planned_cost_usd_m"));
        money(project, "projectedCost", row.amount("projected_actual_cost_usd_m"));
        return project;
    }

    private static void put(ObjectNode project, String field, String text) {
        if (text != null) {
            project.put(field, text);
        }
    }

    private static void money(ObjectNode project, String field, BigDecimal amount) {
        if (amount != null) {
            project.putObject(field).put("amount", amount.toPlainString()).put("currency", "USD");
        }
    }
}
