package io.mandate.portfolio.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The work at its real size: 2,472 projects of a public register, twelve budgets of 40 % of what is asked for. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class RealRegisterTest {
    private static final int ROWS = 2_472;
    private static final String BEFORE_ALL = "1990-01";

    @Test
    void theRegisterIsSelectedWithinEveryBudgetAndApproved() {
        var world = World.create();
        announce(world);
        var portfolio = Api.ADMIN.create("/v1/portfolios", portfolio(world));

        var demand = Api.ADMIN.get(select(portfolio, 1)).extract();
        Api.ADMIN.change(
                portfolio,
                "{\"periods\": %s}".formatted(fortyPercent(demand.path("result.budgetUse"))));
        cancelled(portfolio);
        var run = select(portfolio, 6);

        var found = Api.ADMIN.get(run).extract();
        assertThat(found.<Integer>path("result.candidates")).isEqualTo(ROWS);
        assertThat(found.<Float>path("result.gap")).isBetween(0f, 0.0005f);
        List<Map<String, String>> use = found.path("result.budgetUse");
        assertThat(use)
                .hasSize(12)
                .allSatisfy(each -> assertThat(new BigDecimal(each.get("left"))).isNotNegative());
        assertThat(reasons(run).get("COST_UNKNOWN")).isEqualTo(17L);

        int selected = found.path("result.selected");
        Api.ADMIN
                .post(run + "/approval", "{\"reason\": \"The whole register\"}")
                .statusCode(201)
                .body("moved", equalTo(ROWS))
                .body("directed", equalTo(selected));
        var parts = Events.sent("mandate.portfolio.reprioritised.v1", World.id(portfolio), 2);
        assertThat(parts)
                .extracting(part -> part.data().get("ranking").size())
                .containsExactly(2_000, 472);
    }

    /** A run that would take minutes, stopped: it leaves nothing that could be approved. */
    private static void cancelled(String portfolio) {
        var run = ask(portfolio, 600);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Api.ADMIN.get(run).extract().path("state").equals("RUNNING"));

        Api.ADMIN.post("/v1/runs/%s/cancellation".formatted(World.id(run)), "").statusCode(202);

        World.finished(run);
        Api.ADMIN.get(run).body("state", equalTo("CANCELLED")).body("result", nullValue());
        Api.ADMIN
                .post(run + "/approval", "{\"reason\": \"anyway\"}")
                .statusCode(409)
                .body("type", endsWith("run-not-finished"));
    }

    private static void announce(World world) {
        for (var project : FederalRegister.proposed(1)) {
            Events.publish(
                    World.PROJECT_TOPIC,
                    "mandate.project.proposed.v1",
                    UUID.randomUUID().toString(),
                    1,
                    world.office(),
                    UUID.randomUUID().toString(),
                    project);
        }
        var freshness = "/v1/candidates/freshness?office=" + world.office();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Api.ADMIN.get(freshness).extract().path("projects").equals(ROWS));
    }

    private static String portfolio(World world) {
        return """
        {"office": "%s", "name": "Register", "strategyId": "%s", "currency": "USD",
         "objective": "RISK_ADJUSTED_VALUE", "periods": %s}\
        """
                .formatted(world.office(), World.id(world.strategy(1, 1)), periods(Map.of()));
    }

    /** The half-years of 2010 to 2015; without a budget there is enough for everybody. */
    private static String periods(Map<String, String> budgets) {
        return IntStream.range(0, 12)
                .mapToObj(i -> YearMonth.of(2010, 1).plusMonths(6L * i))
                .map(
                        from -> {
                            var to = from.plusMonths(5);
                            return "{\"from\": \"%s\", \"to\": \"%s\", \"budget\": \"%s\"}"
                                    .formatted(
                                            from,
                                            to,
                                            budgets.getOrDefault(from + "/" + to, "1000000000000"));
                        })
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String fortyPercent(List<Map<String, String>> demand) {
        return periods(
                demand.stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.get("period"),
                                        each ->
                                                new BigDecimal(each.get("used"))
                                                        .multiply(new BigDecimal("0.4"))
                                                        .setScale(2, RoundingMode.DOWN)
                                                        .toPlainString())));
    }

    private static String select(String portfolio, int work) {
        var run = ask(portfolio, work);
        World.finished(run);
        Api.ADMIN.get(run).body("state", equalTo("SUCCEEDED"));
        return run;
    }

    private static String ask(String portfolio, int work) {
        return Api.ADMIN
                .post(
                        portfolio + "/selection-runs",
                        "{\"asOf\": \"%s\", \"work\": %d, \"wallClockSeconds\": 600}"
                                .formatted(BEFORE_ALL, work))
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private static Map<String, Long> reasons(String run) {
        var codes = new ArrayList<String>();
        for (var path = run + "/items?limit=200"; path != null; ) {
            var page = Api.ADMIN.get(path).statusCode(200).extract();
            codes.addAll(page.path("items.reason.code"));
            var next = page.<String>path("next");
            path = next == null ? null : run + "/items?limit=200&after=" + next;
        }
        assertThat(codes).hasSize(ROWS);
        return codes.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    }
}
