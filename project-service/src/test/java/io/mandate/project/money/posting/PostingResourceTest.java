package io.mandate.project.money.posting;

import static io.mandate.project.Service.admin;
import static io.mandate.project.money.Books.budget;
import static io.mandate.project.money.Books.fact;
import static io.mandate.project.money.Books.lines;
import static io.mandate.project.money.Books.named;
import static io.mandate.project.money.Books.post;
import static io.mandate.project.money.Books.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Republishing;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.money.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealServers
class PostingResourceTest {
    private static final String STATE = "mandate.cost-line.state.v1";
    private static final String RECORDED = "mandate.project.cost-recorded.v1";

    @Test
    void linesArePostedTogetherAndCanBeFoundAgain() {
        var project = project();
        var posting =
                post(project, budget("2027-03", "1000"), fact("ACTUAL", "2027-03-10", "250.50", ""))
                        .statusCode(201)
                        .header("Location", notNullValue())
                        .body("lines", equalTo(2))
                        .body("posted", equalTo(2))
                        .extract()
                        .<String>path("id");
        assertThat(lines(project, "").getList("items.kind")).containsExactly("BUDGET", "ACTUAL");
        assertThat(lines(project, "&kind=ACTUAL").getString("items[0].projectAmount.amount"))
                .isEqualTo("250.50");
        assertThat(lines(project, "&period=2027-03").getList("items")).hasSize(2);
        assertThat(lines(project, "&category=travel").getList("items")).isEmpty();
        assertThat(lines(project, "&posting=" + posting).getList("items")).hasSize(2);
        admin().get("/v1/cost-postings/" + posting).then().body("posted", equalTo(2));
        admin().get("/v1/projects/" + project + "/cost-postings")
                .then()
                .body("items.id", equalTo(List.of(posting)));
    }

    @Test
    void aDocumentThatComesTwiceHasOneEffectAndAChangedLineIsReversed() {
        var project = project();
        var document = UUID.randomUUID().toString();
        var line = new String[] {fact("ACTUAL", "2027-03-10", "100", named(document, "1"))};
        post(project, "sap", line).statusCode(201).body("posted", equalTo(1));
        post(project, "sap", line).statusCode(201).body("unchanged", equalTo(1));
        line[0] = line[0].replace("\"100\"", "\"80\"");
        post(project, "sap", line).statusCode(201).body("changed", equalTo(1));

        var all = lines(project, "");
        assertThat(all.getList("items.amount.amount"))
                .containsExactly("100.00", "80.00", "-100.00");
        assertThat(all.getList("items.holds")).containsExactly(false, true, false);
        assertThat(all.getString("items[2].reverses")).isEqualTo(all.getString("items[0].id"));
        assertThat(lines(project, "&only=holding").getList("items")).hasSize(1);
    }

    @Test
    void aPostingIsAnnouncedWithItsSumsAndTheStateOfEachLine() {
        var project = project();
        post(
                        project,
                        fact("ACTUAL", "2027-03-10", "100", ""),
                        fact("ACTUAL", "2027-03-11", "20.5", ""))
                .statusCode(201);
        var event = Events.sent(RECORDED, project);
        ContractFiles.assertKeepsContract(event);
        assertThat(event.data().at("/changes/0/amount").asText()).isEqualTo("120.5");
        assertThat(event.data().at("/changes/0/period").asText()).isEqualTo("2027-03");
        assertThat(event.data().at("/lines").asInt()).isEqualTo(2);

        var key = project + "/" + lines(project, "").getString("items[0].id");
        assertThat(States.told(STATE, key, 1))
                .allSatisfy(ContractFiles::assertKeepsContract)
                .extracting(SentEvent::sequence)
                .containsExactly(event.sequence());
        Republishing.one("cost-line", key);
        assertThat(States.told(STATE, key, 2)).hasSize(2);
    }

    @Test
    void nothingIsPostedIfOneLineIsBad() {
        var project = project();
        post(
                        project,
                        fact("ACTUAL", "2027-03-10", "100", ""),
                        fact("ACTUAL", "2027-03-11", "0.001", ""))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:mandate:problem:amount-not-payable"))
                .body("errors.pointer", equalTo(List.of("/lines/1/amount")));
        assertThat(lines(project, "").getList("items")).isEmpty();
        assertThat(Events.soFar(each -> RECORDED.equals(each.type()) && project.equals(each.key())))
                .isEmpty();
    }

    @Test
    void moneyIsConvertedByTheRateOfItsDayAndThatIsKept() {
        var project = project();
        Books.rate("CZK", "EUR", "2027-02-01", "0.04");
        Books.rate("CZK", "EUR", "2027-03-05", "0.041");
        Books.planRate("CZK", "EUR", 2027, "0.05");
        var fact = fact("ACTUAL", "2027-03-04", "1000", "").replace("EUR", "CZK");
        var plan = budget("2027-03", "1000").replace("EUR", "CZK");
        post(project, fact, fact.replace("03-04", "03-05"), plan).statusCode(201);
        Books.rate("CZK", "EUR", "2027-02-01", "0.5");

        assertThat(lines(project, "").getList("items.projectAmount.amount"))
                .containsExactly("40.00", "41.00", "50.00");
        assertThat(lines(project, "").getList("items.rate"))
                .containsExactly("0.04", "0.041", "0.05");
    }

    @Test
    void aCurrencyWithoutARateIsRefused() {
        post(project(), fact("ACTUAL", "2027-03-10", "100", "").replace("EUR", "HUF"))
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:rate-missing"))
                .body("errors.pointer", equalTo(List.of("/lines/0/amount")));
    }

    @Test
    void aFiscalYearHasOnePlanRate() {
        Books.planRate("RON", "EUR", 2031, "0.2");
        Books.planRate("RON", "EUR", 2031, "0.20");
        admin().body(
                        "{\"rates\": [{\"from\": \"RON\", \"to\": \"EUR\", \"fiscalYear\": 2031, \"rate\": \"0.3\"}]}")
                .post("/v1/exchange-rates")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:plan-rate-is-set"))
                .body("errors.pointer", equalTo(List.of("/rates/0/rate")));
    }

    @Test
    void anEnteredLineIsReversedOnceAndAnotherSystemsNever() {
        var project = project();
        post(project, fact("ACCRUAL", "2027-03-31", "70", "")).statusCode(201);
        var id = lines(project, "&only=holding").getString("items[0].id");
        reverse(id).statusCode(201).body("changed", equalTo(1));
        reverse(id).statusCode(409);
        assertThat(lines(project, "").getList("items")).hasSize(4);

        var document = UUID.randomUUID().toString();
        var foreign = new String[] {fact("ACTUAL", "2027-03-10", "1", named(document, "1"))};
        post(project, "sap", foreign).statusCode(201);
        reverse(lines(project, "&kind=ACTUAL").getString("items[0].id"))
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:line-not-reversible"));
    }

    @Test
    void nothingIsPostedIntoAClosedPeriodAndCorrectionsGoToTheOpenOne() {
        var office = Service.office();
        var project = project(office);
        post(project, fact("ACTUAL", "2027-02-10", "100", "")).statusCode(201);
        Books.close(office, 2, "2027-02", "2027-02-01", "2027-02-28");

        post(project, fact("ACTUAL", "2027-02-11", "1", ""))
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:period-is-closed"))
                .body("errors.pointer", equalTo(List.of("/lines/0/postingDate")))
                .body("errors[0].detail", containsString("2027-03-01"));
        post(project, budget("2027-02", "1")).statusCode(409);
        reverse(lines(project, "").getString("items[0].id")).statusCode(201);
        assertThat(lines(project, "").getList("items.postingDate"))
                .containsExactly("2027-02-10", "2027-03-01");
    }

    @Test
    void whatAnOfficeClosesIsClosedBelowIt() {
        var office = Service.office();
        var below = Service.office("office-" + UUID.randomUUID(), office, "UTC");
        var project = project(below);
        Books.close(office, 2, "2027-02", "2027-02-01", "2027-02-28");
        post(project, fact("ACTUAL", "2027-02-11", "1", "")).statusCode(409);
    }

    @Test
    void theSameKeyIsPostedOnce() {
        var project = project();
        var key = UUID.randomUUID().toString();
        var body = "{\"lines\": [%s]}".formatted(budget("2027-03", "5"));
        for (int i = 0; i < 2; i++) {
            admin().header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/projects/" + project + "/cost-postings")
                    .then()
                    .statusCode(201)
                    .body("posted", equalTo(1));
        }
        admin().get("/v1/cost-lines?project=" + project).then().body("items", hasSize(1));
    }

    private static ValidatableResponse reverse(String line) {
        return admin().body("{\"reason\": \"a mistake\"}")
                .post("/v1/cost-lines/" + line + "/reversals")
                .then();
    }
}
