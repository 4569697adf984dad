package io.mandate.portfolio;

import static org.awaitility.Awaitility.await;

import io.mandate.platform.testing.Events;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An office of its own for each test, with projects that announce themselves by events. */
public final class World {
    public static final String PROJECT_TOPIC = "mandate.project.events.v1";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String office;
    private final Map<String, Long> sequences = new HashMap<>();

    private World(String office) {
        this.office = office;
    }

    /** A new root office. */
    public static World create() {
        return create(null);
    }

    /** A new office, below a parent if there is one. */
    public static World create(String parent) {
        var code =
                "O%d-%s"
                        .formatted(
                                NUMBER.incrementAndGet(),
                                UUID.randomUUID().toString().substring(0, 8));
        Api.ADMIN.create("/v1/offices", office(code, parent));
        return new World(code);
    }

    public static String office(String code, String parent) {
        return """
        {"code": "%s", "name": "Office %s", %s "zone": "Europe/Berlin", "currency": "EUR"}\
        """
                .formatted(
                        code, code, parent == null ? "" : "\"parent\": \"%s\",".formatted(parent));
    }

    public String office() {
        return office;
    }

    /** A strategy with the goals GROWTH and HEALTH, weighing in this proportion; answers its path. */
    public String strategy(int growth, int health) {
        return Api.ADMIN.create(
                "/v1/strategies",
                """
                {"office": "%s", "name": "Strategy", "goals": %s}\
                """
                        .formatted(office, goals(growth, health)));
    }

    /** Their weights with at most six decimals: 2 to 1 is 0.666667 and 0.333333. */
    public static String goals(int growth, int health) {
        var share =
                BigDecimal.valueOf(growth)
                        .divide(BigDecimal.valueOf(growth + health), 6, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        return """
        [{"code": "GROWTH", "name": "Growth", "weight": %s},
         {"code": "HEALTH", "name": "Health", "weight": %s}]\
        """
                .formatted(share, BigDecimal.ONE.subtract(share));
    }

    /** A portfolio with one budget for the first half of 2035; answers its path. */
    public String portfolio(String strategy, String objective, String budget) {
        return Api.ADMIN.create("/v1/portfolios", portfolioBody(strategy, objective, budget));
    }

    public String portfolioBody(String strategy, String objective, String budget) {
        return """
        {"office": "%s", "name": "Portfolio", "strategyId": "%s", "currency": "EUR", "objective": "%s",
         "periods": [{"from": "2035-01", "to": "2035-06", "budget": "%s"}]}\
        """
                .formatted(office, id(strategy), objective, budget);
    }

    /** A project that costs in January 2035 and pays back in 2036. */
    public String project(String cost, String benefit, int growth, int health) {
        var id = UUID.randomUUID().toString();
        tell(id, "proposed", details("PROPOSED", cost, benefit, growth, health));
        return id;
    }

    /** One that the portfolio may start in any of these months. */
    public String movable(String portfolio, String cost, String benefit, String from, String to) {
        var id = project(cost, benefit, 50, 50);
        var window = "{\"start\": {\"earliest\": \"%s\", \"latest\": \"%s\"}}".formatted(from, to);
        Api.ADMIN.put(portfolio + "/options/" + id, null, window).statusCode(201);
        return id;
    }

    public static String details(
            String status, String cost, String benefit, int growth, int health) {
        return """
        {"name": "Project", "status": "%s", "plannedCost": {"amount": "%s", "currency": "EUR"},
         "start": "2035-01-01", "plannedFinish": "2035-01-31", "riskFactor": 0,
         "strategicFit": [{"goal": "GROWTH", "contribution": %d}, {"goal": "HEALTH", "contribution": %d}],
         "businessCase": {"currency": "EUR", "costs": [{"month": "2035-01", "amount": "%s"}],
                          "benefits": [{"month": "2036-01", "amount": "%s"}]},
         "demand": [], "externalRefs": []}\
        """
                .formatted(status, cost, growth, health, cost, benefit);
    }

    public void status(String project, String from, String to) {
        tell(
                project,
                "status-changed",
                """
                {"from": "%s", "to": "%s", "reason": "because"}\
                """
                        .formatted(from, to));
    }

    /** Publishes the project's next event and waits until it has arrived here. */
    public void tell(String project, String fact, String json) {
        var sequence = sequences.merge(project, 1L, Long::sum);
        Events.publish(
                PROJECT_TOPIC,
                "mandate.project.%s.v1".formatted(fact),
                project,
                sequence,
                office,
                UUID.randomUUID().toString(),
                json);
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            var seen = Api.ADMIN.get("/v1/candidates/" + project).extract();
                            return seen.statusCode() == 200
                                    && seen.<Integer>path("asOfEvent") >= sequence.intValue();
                        });
    }

    /** Asks for a selection and waits for its end; answers the run's path. */
    public static String select(String portfolio) {
        var run =
                Api.ADMIN
                        .post(portfolio + "/selection-runs", "{\"work\": 1}")
                        .statusCode(202)
                        .extract()
                        .header("Location");
        finished(run);
        return run;
    }

    /** Waits until a run is at its end. */
    public static void finished(String run) {
        await().atMost(Duration.ofMinutes(5))
                .until(
                        () -> Api.ADMIN.get(run).extract().<String>path("state"),
                        state -> !state.equals("QUEUED") && !state.equals("RUNNING"));
    }

    /** Asks for the run's approval. */
    public static ValidatableResponse approve(String run) {
        return Api.ADMIN.post(run + "/approval", "{\"reason\": \"agreed\"}");
    }

    /** Selects and approves; answers the run's path. */
    public static String approved(String portfolio) {
        var run = select(portfolio);
        Api.ADMIN.create(run + "/approval", "{\"reason\": \"agreed\"}");
        return run;
    }

    /** The last part of a path. */
    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
