package io.mandate.project.money.setup;

import static io.mandate.project.Service.admin;
import static io.mandate.project.money.Books.budget;
import static io.mandate.project.money.Books.fact;
import static io.mandate.project.money.Books.post;
import static io.mandate.project.money.Books.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.money.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What finance states for all books. */
@QuarkusTest
@RealServers
class SetupTest {
    @Test
    void aCategorysSourceStaysOnceThereAreActualCosts() {
        var code = "c-" + UUID.randomUUID().toString().substring(0, 8);
        category(code, null, "ERP").statusCode(200).header("ETag", "\"1\"");
        category(code, "\"1\"", "TIMESHEET").statusCode(200);
        category(code, "\"1\"", "ERP").statusCode(412);
        category(code, null, "ERP").statusCode(428);
        post(project(), fact("ACTUAL", "2027-03-01", "1", "").replace("material", code))
                .statusCode(201);
        category(code, "\"2\"", "ERP")
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:cost-category-in-use"));
        category(code, "\"2\"", "TIMESHEET").statusCode(200);
        admin().get("/v1/cost-categories?limit=200")
                .then()
                .body("items.code", hasItems(code, "labour"));
    }

    @Test
    void aBookIsInThePlansOrTheOfficesCurrencyUntilThereAreLines() {
        var project = project();
        var book = "/v1/projects/" + project + "/cost-book";
        admin().get(book).then().statusCode(200).body("currency", equalTo("EUR"));
        admin().header("If-Match", "\"1\"")
                .body("{\"currency\": \"USD\"}")
                .put(book)
                .then()
                .statusCode(200)
                .body("currency", equalTo("USD"));
        post(project, budget("2027-03", "5").replace("EUR", "USD")).statusCode(201);
        admin().header("If-Match", "\"2\"")
                .body("{\"currency\": \"EUR\"}")
                .put(book)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:cost-book-in-use"));
    }

    @Test
    void aCapitalisationRuleHoldsFromItsDayAndIsStatedOnce() {
        var code = "c-" + UUID.randomUUID().toString().substring(0, 8);
        category(code, null, "ERP").statusCode(200);
        var rule =
                """
                {"category": "%s", "phase": "PREPARATION", "validFrom": "2027-02-01", "treatment": "CAPEX"}\
                """
                        .formatted(code);
        admin().body(rule).post("/v1/capitalisation-rules").then().statusCode(204);
        admin().body(rule).post("/v1/capitalisation-rules").then().statusCode(409);
        admin().body(rule.replace(code, "unheard"))
                .post("/v1/capitalisation-rules")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/category"));
        var project = project();
        post(
                        project,
                        fact("ACTUAL", "2027-01-31", "1", "").replace("material", code),
                        fact("ACTUAL", "2027-02-01", "1", "").replace("material", code))
                .statusCode(201);
        assertThat(Books.lines(project, "").getList("items.treatment"))
                .containsExactly("OPEX", "CAPEX");
    }

    @Test
    void ratesAreListedBetweenTwoCurrencies() {
        Books.rate("ISK", "EUR", "2027-01-01", "0.0066");
        Books.rate("ISK", "EUR", "2027-02-01", "0.0067");
        admin().get("/v1/exchange-rates?from=ISK&to=EUR")
                .then()
                .body("items.validFrom", contains("2027-01-01", "2027-02-01"))
                .body("items.rate", contains("0.0066", "0.0067"));
        Books.planRate("ISK", "EUR", 2044, "0.007");
        admin().get("/v1/plan-rates?limit=200").then().body("items.fiscalYear", hasItem(2044));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "kind": "ACTUAL"                     | "kind": "RELEASE"                 | 400
                    "kind": "ACTUAL"                     | "kind": "BUDGET"                  | 400
                    "postingDate": "2027-03-01"          | "period": "2027-03"               | 400
                    "postingDate": "2027-03-01"          | "postingDate": "soon"             | 400
                    "amount": "1"                        | "amount": 1                       | 400
                    "amount": "1"                        | "amount": "1,5"                   | 400
                    "currency": "EUR"                    | "currency": "XXZ"                 | 400
                    "category": "material"               | "category": "gold"                | 422
                    "category": "material"               | "category": "material", "wbs": "roof" | 422
                    "category": "material"               | "category": "material", "colour": "red" | 400
                    """)
    void aBadLineIsRefused(String good, String bad, int status) {
        var project = project();
        post(project, fact("ACTUAL", "2027-03-01", "1", "").replace(good, bad))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer[0].startsWith('/lines/0')", equalTo(true));
        assertThat(Books.lines(project, "").getList("items")).isEmpty();
    }

    @Test
    void nothingIsPostedWhenTheProjectIsOver() {
        var project = project();
        post(project, budget("2027-03", "5")).statusCode(201);
        Service.become(project, "{\"to\": \"CANCELLED\", \"reason\": \"no\"}").statusCode(201);
        post(project, budget("2027-03", "5"))
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:books-are-closed"));
        var line = Books.lines(project, "").getString("items[0].id");
        admin().body("{\"reason\": \"too late\"}")
                .post("/v1/cost-lines/" + line + "/reversals")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:books-are-closed"));
    }

    private static ValidatableResponse category(String code, String ifMatch, String from) {
        var request =
                admin().body("{\"name\": \"A category\", \"actualsFrom\": \"%s\"}".formatted(from));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/cost-categories/" + code)
                .then();
    }
}
