package io.mandate.project.money;

import static io.mandate.project.Service.PORTFOLIO_TOPIC;
import static io.mandate.project.Service.admin;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.Service;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The books as callers and portfolio-service use them. */
public final class Books {
    private Books() {}

    /** A running project of January to June 2027 in an office of its own that counts in euros. */
    public static String project() {
        return project(Service.office());
    }

    public static String project(String office) {
        return Service.proposed(Service.startable(office));
    }

    public static ValidatableResponse post(String project, String... lines) {
        return post(project, "mandate", lines);
    }

    public static ValidatableResponse post(String project, String system, String[] lines) {
        return admin().body(
                        "{\"system\": \"%s\", \"lines\": [%s]}"
                                .formatted(system, String.join(", ", lines)))
                .post("/v1/projects/" + project + "/cost-postings")
                .then();
    }

    public static String budget(String period, String amount) {
        return """
        {"kind": "BUDGET", "category": "material", "period": "%s", "amount": {"amount": "%s", "currency": "EUR"}}\
        """
                .formatted(period, amount);
    }

    public static String fact(String kind, String postingDate, String amount, String more) {
        return """
        {"kind": "%s", "category": "material", "postingDate": "%s",
         "amount": {"amount": "%s", "currency": "EUR"} %s}\
        """
                .formatted(kind, postingDate, amount, more);
    }

    public static String named(String document, String line) {
        return ", \"document\": \"%s\", \"line\": \"%s\"".formatted(document, line);
    }

    public static JsonPath lines(String project, String query) {
        return admin().get("/v1/cost-lines?limit=200&project=" + project + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static JsonPath summary(String project, String query) {
        return admin().get("/v1/projects/" + project + "/cost-summary?limit=200" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static void rate(String from, String to, String validFrom, String rate) {
        rates(
                "{\"from\": \"%s\", \"to\": \"%s\", \"validFrom\": \"%s\", \"rate\": \"%s\"}"
                        .formatted(from, to, validFrom, rate));
    }

    public static void planRate(String from, String to, int year, String rate) {
        rates(
                "{\"from\": \"%s\", \"to\": \"%s\", \"fiscalYear\": %d, \"rate\": \"%s\"}"
                        .formatted(from, to, year, rate));
    }

    private static void rates(String rate) {
        admin().body("{\"rates\": [%s]}".formatted(rate))
                .post("/v1/exchange-rates")
                .then()
                .statusCode(204);
    }

    /** Portfolio-service closes a month; the number is that of the office's event. */
    public static void close(String office, int number, String month, String first, String last) {
        Events.publish(
                PORTFOLIO_TOPIC,
                "mandate.portfolio.period-closed.v1",
                office,
                number,
                office,
                UUID.randomUUID().toString(),
                "{\"period\": \"%s\", \"firstDay\": \"%s\", \"lastDay\": \"%s\"}"
                        .formatted(month, first, last));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> closed(office).contains(month));
    }

    private static List<String> closed(String office) {
        return Service.as(Tokens.of(List.of("viewer"), List.of(office)))
                .get("/v1/closed-periods?limit=200")
                .jsonPath()
                .getList("items.period", String.class);
    }
}
