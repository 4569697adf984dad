package io.mandate.portfolio.choice;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems posed directly are explained like a portfolio's, in the request's own units. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ChoiceInquiryResourceTest {
    /** The product needs the platform; both together beat the tool, and the hobby is forbidden. */
    private static final String PROBLEM =
            """
            "candidates": [
              {"id": "platform", "value": "0.5", "use": [{"limit": "money", "amount": "30"}, {"limit": "hours", "amount": "2"}]},
              {"id": "product/1", "options": [
                {"id": "early", "value": "9", "use": [{"limit": "money", "amount": "50"}]},
                {"id": "late", "value": "7", "use": [{"limit": "money", "amount": "40"}]}]},
              {"id": "tool", "value": "6", "use": [{"limit": "money", "amount": "60"}]},
              {"id": "hobby", "value": "99", "pin": "OUT"}],
            "limits": [{"name": "money", "ceiling": "80"}, {"name": "hours", "ceiling": "3"}],
            "needs": [{"candidate": "product/1", "needed": "platform"}]\
            """;

    private Asked asked;

    @BeforeEach
    void world() {
        asked = new Asked(World.create().office());
    }

    @Test
    void optionsAndNeedsAreMindedWhenACandidateIsForced() {
        var path = asked.solved(PROBLEM);

        Api.ADMIN
                .get(path + "/explanations/tool")
                .statusCode(200)
                .body("selected", equalTo(false))
                .body("otherWay.loss.least", equalTo("3.5"))
                .body("otherWay.leaving.candidates", equalTo(List.of("platform", "product/1")))
                .body("value.enough", equalTo("3.6"))
                .body("extras.find { it.limit == 'money' }.amount.enough", equalTo("50"))
                .body("extras.find { it.limit == 'hours' }.amount.kind", equalTo("NEVER"));
        Api.ADMIN
                .get(path + "/explanations/product/1")
                .statusCode(200)
                .body("selected", equalTo(true))
                .body("option", equalTo("early"))
                .body("otherWay.leaving.candidates", equalTo(List.of("platform")))
                .body("otherWay.joining.candidates", equalTo(List.of("tool")));
    }

    @Test
    void aForbiddenOneIsToldWhatItWouldBringAndThatNoAmountTurnsIt() {
        var path = asked.solved(PROBLEM);

        World.finished(
                Api.ADMIN
                        .post(path + "/explanations", "{\"candidate\": \"hobby\"}")
                        .statusCode(202)
                        .extract()
                        .header("Location"));

        Api.ADMIN
                .get(path + "/explanations/hobby")
                .statusCode(200)
                .body("decided", equalTo(true))
                .body("barriers.rule", equalTo(List.of("hobby must be out")))
                .body("barriers[0].by", nullValue())
                .body("otherWay.loss.least", equalTo("-99.0"))
                .body("value.kind", equalTo("NEVER"));
        Api.ADMIN
                .post(path + "/explanations", "{\"candidate\": \"nobody\"}")
                .statusCode(422)
                .body("type", endsWith("not-chosen-from"))
                .body("errors.pointer", hasItem("/candidate"));
    }

    @Test
    void whatCannotBeForcedInNamesTheRules() {
        var path =
                asked.solved(
                        """
                        "candidates": [
                          {"id": "a", "pin": "IN", "value": "1", "use": [{"limit": "money", "amount": "7"}]},
                          {"id": "b", "value": "5", "use": [{"limit": "money", "amount": "4"}]}],
                        "limits": [{"name": "money", "ceiling": "10"}]\
                        """);

        Api.ADMIN
                .get(path + "/explanations/b")
                .body("otherWay.outcome", equalTo("IMPOSSIBLE"))
                .body("otherWay.because", equalTo(List.of("at most 10 of money", "a must be in")))
                .body("value.kind", equalTo("NEVER"))
                .body("extras[0].amount.enough", equalTo("1"));
    }

    @Test
    void theFrontierOfSeveralUnitsHasSharesButNoTotal() {
        var path = asked.solved(PROBLEM);

        World.finished(
                Api.ADMIN
                        .post(path + "/frontier", "{}")
                        .statusCode(202)
                        .extract()
                        .header("Location"));

        Api.ADMIN
                .get(path + "/frontier")
                .body("budgets", equalTo(List.of("money", "hours")))
                .body("points.size()", equalTo(21))
                .body("points[10].value", equalTo("9.5"))
                .body("points[10].budget", nullValue())
                .body("points[20].value", equalTo("15.5"));
    }
}
