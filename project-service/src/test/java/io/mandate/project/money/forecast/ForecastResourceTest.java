package io.mandate.project.money.forecast;

import static io.mandate.project.Service.admin;
import static io.mandate.project.money.Books.fact;
import static io.mandate.project.money.Books.post;
import static io.mandate.project.money.Books.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.project.RealServers;
import io.mandate.project.money.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealServers
class ForecastResourceTest {
    @Test
    void eachForecastIsAVersionThatStays() {
        var project = project();
        post(project, fact("ACTUAL", "2027-02-10", "80", "")).statusCode(201);
        forecast(project, "2027-03-10", line("2027-03", "100"), line("2027-04", "50"))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("spent", equalTo("80"))
                .body("toGo", equalTo("150"))
                .body("atCompletion", equalTo("230"));
        forecast(project, "2027-04-02", line("2027-04", "70"))
                .statusCode(201)
                .body("number", equalTo(2));
        admin().get(path(project)).then().body("items.toGo", contains("150", "70"));
        assertThat(Books.summary(project, "").getString("items[0].forecast")).isEqualTo("70");
        assertThat(Books.lines(project, "&forecast=1").getList("items")).hasSize(2);
    }

    @Test
    void aForecastIsHeldAgainstWhatCame() {
        var project = project();
        forecast(project, "2027-03-10", line("2027-03", "100"), line("2027-04", "50"))
                .statusCode(201);
        post(
                        project,
                        fact("ACTUAL", "2027-02-28", "999", ""),
                        fact("ACTUAL", "2027-03-20", "120", ""),
                        fact("ACTUAL", "2027-04-20", "40", ""))
                .statusCode(201);
        accuracy(project, "2027-03-31")
                .body("months", equalTo(1))
                .body("errorPercent", equalTo("16.6667"))
                .body("biasPercent", equalTo("16.6667"));
        accuracy(project, "2027-04-30")
                .body("months", equalTo(2))
                .body("forecast", equalTo("150"))
                .body("actual", equalTo("160"))
                .body("errorPercent", equalTo("18.75"))
                .body("biasPercent", equalTo("6.25"));
        accuracy(project, "2027-03-30")
                .body("errorPercent", nullValue())
                .body("reason", equalTo("NO_MONTH_IS_OVER"));
    }

    @Test
    void theSameKeyMakesOneVersion() {
        var project = project();
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            admin().header("Idempotency-Key", key)
                    .body(body("2027-03-10", line("2027-03", "1")))
                    .post(path(project))
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }
    }

    @Test
    void thePastIsNotForecast() {
        forecast(project(), "2027-03-10", line("2027-03", "1"), line("2027-02", "1"))
                .statusCode(400)
                .body("errors.pointer", contains("/lines/1/period"));
    }

    private static ValidatableResponse accuracy(String project, String until) {
        return admin().get(path(project) + "/1/accuracy?until=" + until).then().statusCode(200);
    }

    private static String line(String period, String amount) {
        return """
        {"category": "material", "period": "%s", "amount": {"amount": "%s", "currency": "EUR"}}\
        """
                .formatted(period, amount);
    }

    private static ValidatableResponse forecast(String project, String asOf, String... lines) {
        return admin().body(body(asOf, lines)).post(path(project)).then();
    }

    private static String body(String asOf, String... lines) {
        return "{\"name\": \"monthly\", \"asOf\": \"%s\", \"lines\": [%s]}"
                .formatted(asOf, String.join(", ", lines));
    }

    private static String path(String project) {
        return "/v1/projects/" + project + "/cost-forecasts";
    }
}
