package io.mandate.project.money.erp;

import static io.mandate.project.Service.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.money.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Batches of the organisation's books: by cost object, with control totals, and nothing lost. */
@QuarkusTest
@RealServers
class ErpBatchTest {
    @Test
    void linesArePostedByTheirCostObject() {
        var erp = new Erp();
        var first = erp.project("P-1");
        var second = erp.project("P-2");
        erp.send(
                        "b1",
                        erp.line("P-1", "1", "100.00") + ", " + erp.line("P-2", "2", "50.00"),
                        2,
                        "150")
                .statusCode(201)
                .body("posted", equalTo(2))
                .body("suspended", equalTo(0));
        assertThat(amounts(first)).containsExactly("100.00");
        assertThat(amounts(second)).containsExactly("50.00");
    }

    @Test
    void nothingIsTakenOfABatchThatDoesNotAddUp() {
        var erp = new Erp();
        var project = erp.project("P-1");
        erp.send("b1", erp.line("P-1", "1", "100.00"), 2, "100.01")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:mandate:problem:control-totals-disagree"))
                .body("errors.pointer", contains("/controlTotals/lines", "/controlTotals/sums/0"));
        var foreign = erp.line("P-1", "1", "100.00").replace("EUR", "USD");
        erp.send("b1", foreign, 1, "0")
                .statusCode(422)
                .body("errors.pointer", hasItems("/controlTotals/sums"));
        assertThat(amounts(project)).isEmpty();
    }

    @Test
    void theSameBatchTwiceHasOneEffectAndAnotherOfItsNameIsRefused() {
        var erp = new Erp();
        var project = erp.project("P-1");
        var id = erp.send("b1", erp.line("P-1", "1", "100.00"), 1, "100").extract().path("id");
        erp.send("b1", erp.line("P-1", "1", "100.00"), 1, "100")
                .statusCode(201)
                .body("id", equalTo(id));
        erp.send("b1", erp.line("P-1", "1", "101.00"), 1, "101")
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:posting-differs"));
        erp.send("b2", erp.line("P-1", "1", "100.00"), 1, "100").body("unchanged", equalTo(1));
        assertThat(amounts(project)).containsExactly("100.00");
    }

    @Test
    void aLineGivenTwiceRefusesTheBatchEvenInSuspense() {
        var erp = new Erp();
        var twice = erp.line("nobody", "1", "1.00") + ", " + erp.line("nobody", "1", "1.00");
        erp.send("b1", twice, 2, "2")
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:line-given-twice"))
                .body("errors.pointer", contains("/lines/1"));
        assertThat(erp.suspense("OPEN").getList("items")).isEmpty();
    }

    @Test
    void oneBadLineRefusesTheWholeBatch() {
        var erp = new Erp();
        var project = erp.project("P-1");
        var bad = erp.line("P-1", "2", "1.00").replace("material", "unheard-of");
        erp.send("b1", erp.line("P-1", "1", "1.00") + ", " + bad, 2, "2")
                .statusCode(422)
                .body("errors.pointer", contains("/lines/1/category"));
        assertThat(amounts(project)).isEmpty();
    }

    @Test
    void anUnknownCostObjectGoesIntoSuspenseAndIsAssigned() {
        var erp = new Erp();
        var project = erp.project("P-1");
        var lines = erp.line("P-1", "1", "10.00") + ", " + erp.line("P-9", "2", "5.00");
        erp.send("b1", lines, 2, "15").body("posted", equalTo(1)).body("suspended", equalTo(1));
        var open = erp.suspense("OPEN");
        assertThat(open.getList("items.costObject")).containsExactly("P-9");
        assertThat(open.getString("items[0].reason")).isEqualTo("UNKNOWN_COST_OBJECT");

        var id = open.getString("items[0].id");
        var key = UUID.randomUUID().toString();
        assign(id, project, key).statusCode(200).body("state", equalTo("ASSIGNED"));
        assign(id, project, key).statusCode(200).body("state", equalTo("ASSIGNED"));
        assign(id, project)
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:suspense-line-settled"));
        assertThat(amounts(project)).containsExactly("10.00", "5.00");
        erp.send("b2", lines, 2, "15").body("unchanged", equalTo(2)).body("suspended", equalTo(0));
        assertThat(amounts(project)).containsExactly("10.00", "5.00");
    }

    @Test
    void aRejectedLineStaysRejectedUntilItSaysSomethingElse() {
        var erp = new Erp();
        erp.send("b1", erp.line("P-9", "1", "5.00"), 1, "5").statusCode(201);
        var id = erp.suspense("OPEN").getString("items[0].id");
        admin().body("{\"reason\": \"not ours\"}")
                .post("/v1/suspense-lines/" + id + "/rejections")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        erp.send("b2", erp.line("P-9", "1", "5.00"), 1, "5").statusCode(201);
        assertThat(erp.suspense("OPEN").getList("items")).isEmpty();
        erp.send("b3", erp.line("P-9", "1", "6.00"), 1, "6").statusCode(201);
        assertThat(erp.suspense("OPEN").getList("items.id")).containsExactly(id);
    }

    @Test
    void aCostObjectThatBecomesKnownResolvesWhatIsToldAgain() {
        var erp = new Erp();
        erp.send("b1", erp.line("P-1", "1", "5.00"), 1, "5").body("suspended", equalTo(1));
        var project = erp.project("P-1");
        erp.send("b2", erp.line("P-1", "1", "5.00"), 1, "5").body("posted", equalTo(1));
        assertThat(amounts(project)).containsExactly("5.00");
        assertThat(erp.suspense("OPEN").getList("items")).isEmpty();
        assertThat(erp.suspense("RESOLVED").getList("items")).hasSize(1);
    }

    @Test
    void costOfAProjectThatIsOverGoesIntoSuspense() {
        var erp = new Erp();
        var project = erp.project("P-1");
        Service.become(project, "{\"to\": \"CANCELLED\", \"reason\": \"no\"}").statusCode(201);
        erp.send("b1", erp.line("P-1", "1", "5.00"), 1, "5").body("suspended", equalTo(1));
        assertThat(erp.suspense("OPEN").getString("items[0].reason")).isEqualTo("PROJECT_IS_OVER");
    }

    @Test
    void aForeignOfficesCostObjectIsUnknownHere() {
        var foreign = new Erp();
        var project = foreign.project("P-1");
        var home = Service.office();
        var token = Tokens.of(List.of(Role.INTEGRATION), List.of(home));
        Service.as(token)
                .body(foreign.batch("b1", home, foreign.line("P-1", "1", "5.00"), 1, "5"))
                .post("/v1/erp-batches")
                .then()
                .statusCode(201)
                .body("suspended", equalTo(1));
        assertThat(amounts(project)).isEmpty();
        Service.as(token)
                .body(foreign.batch("b2", foreign.office, foreign.line("P-1", "1", "5.00"), 1, "5"))
                .post("/v1/erp-batches")
                .then()
                .statusCode(403);
    }

    private static List<String> amounts(String project) {
        return Books.lines(project, "").getList("items.amount.amount");
    }

    private static ValidatableResponse assign(String line, String project) {
        return assign(line, project, UUID.randomUUID().toString());
    }

    private static ValidatableResponse assign(String line, String project, String key) {
        return admin().header("Idempotency-Key", key)
                .body("{\"projectId\": \"%s\"}".formatted(project))
                .post("/v1/suspense-lines/" + line + "/assignments")
                .then();
    }

    /** Another organisation's books with an office of its own. */
    private static final class Erp {
        private final String system = "erp-" + UUID.randomUUID();
        private final String office = Service.office();

        String project(String costObject) {
            var project = Books.project(office);
            admin().body("{\"projectId\": \"%s\"}".formatted(project))
                    .put("/v1/cost-objects/" + system + "/" + costObject)
                    .then()
                    .statusCode(200);
            return project;
        }

        String line(String costObject, String line, String amount) {
            return """
            {"costObject": "%s", "document": "4711", "line": "%s", "kind": "ACTUAL", "category": "material",
             "postingDate": "2027-03-10", "amount": {"amount": "%s", "currency": "EUR"}}\
            """
                    .formatted(costObject, line, amount);
        }

        String batch(String name, String by, String lines, int count, String sum) {
            return """
            {"system": "%s", "batch": "%s", "office": "%s", "lines": [%s], "controlTotals":
             {"lines": %d, "sums": [{"amount": "%s", "currency": "EUR"}]}}\
            """
                    .formatted(system, name, by, lines, count, sum);
        }

        ValidatableResponse send(String name, String lines, int count, String sum) {
            return admin().body(batch(name, office, lines, count, sum))
                    .post("/v1/erp-batches")
                    .then();
        }

        JsonPath suspense(String state) {
            var token = Tokens.of(List.of(Role.FINANCE_CONTROLLER), List.of(office));
            return Service.as(token)
                    .get("/v1/suspense-lines?limit=200&state=" + state)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }
    }
}
