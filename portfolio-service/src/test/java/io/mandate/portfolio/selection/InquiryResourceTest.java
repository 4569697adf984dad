package io.mandate.portfolio.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why projects are in or out, and the frontier, of a portfolio's run: in money, ready with the run or on request. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class InquiryResourceTest {
    private World world;
    private String portfolio;
    private String in;
    private String best;
    private String out;

    /** Worth 60, 90 and 80 for 40, 50 and 60: the first two fit into 100. */
    @BeforeEach
    void world() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "100.00");
        in = world.project("40.00", "100.00", 70, 70);
        best = world.project("50.00", "140.00", 90, 90);
        out = world.project("60.00", "140.00", 60, 60);
    }

    @Test
    void whatIsNearTheLineIsExplainedWithTheRun() {
        var run = World.select(portfolio);

        assertThat(Api.ADMIN.items(run + "/explanations")).hasSize(3);
        explanation(run, out)
                .statusCode(200)
                .body("candidate", equalTo(out))
                .body("selected", equalTo(false))
                .body("proven", equalTo(true))
                .body("decided", equalTo(false))
                .body("barriers.limit", equalTo(List.of("2035-01/2035-06")))
                .body("barriers[0].by", equalTo("50.00"))
                .body("barriers[0].rule", containsString("100.00 EUR"))
                .body("otherWay.outcome", equalTo("POSSIBLE"))
                .body("otherWay.loss.least", equalTo("10.00"))
                .body("otherWay.loss.most", equalTo("10.00"))
                .body("otherWay.leaving.candidates", equalTo(List.of(best)))
                .body("otherWay.joining.count", equalTo(0))
                .body("value.kind", equalTo("EXACT"))
                .body("value.notEnough", equalTo("10.00"))
                .body("value.enough", equalTo("10.01"))
                .body("extras[0].limit", equalTo("2035-01/2035-06"))
                .body("extras[0].amount.kind", equalTo("EXACT"))
                .body("extras[0].amount.notEnough", equalTo("9.99"))
                .body("extras[0].amount.enough", equalTo("10.00"))
                .body("text", containsString("10.01"));
    }

    @Test
    void oneThatIsInHearsWhatItsAbsenceWouldCost() {
        var run = World.select(portfolio);

        explanation(run, in)
                .body("selected", equalTo(true))
                .body("barriers", empty())
                .body("extras", empty())
                .body("otherWay.loss.least", equalTo("60.00"))
                .body("otherWay.leaving.count", equalTo(0))
                .body("value.enough", equalTo("60.01"));
    }

    @Test
    void whatWasDecidedIsExplainedOnRequestAndNoAmountTurnsIt() {
        Api.ADMIN.change(portfolio, "{\"mandatory\": [\"%s\"]}".formatted(out));
        var run = World.select(portfolio);
        explanation(run, out).statusCode(404).body("type", endsWith("explanation-not-found"));

        var asked = ask(run, out).statusCode(202).extract().header("Location");
        World.finished(asked);

        Api.ADMIN.get(asked).body("state", equalTo("SUCCEEDED"));
        explanation(run, out)
                .statusCode(200)
                .body("selected", equalTo(true))
                .body("decided", equalTo(true))
                .body("otherWay.loss.least", equalTo("-10.00"))
                .body("value.kind", equalTo("NEVER"))
                .body("value.enough", nullValue());
    }

    @Test
    void onlyWhatWasChosenFromIsExplained() {
        Api.ADMIN.change(portfolio, "{\"excluded\": [\"%s\"]}".formatted(out));
        var run = World.select(portfolio);

        for (var other : new String[] {out, UUID.randomUUID().toString()}) {
            ask(run, other).statusCode(422).body("type", endsWith("not-chosen-from"));
        }
    }

    @Test
    void withoutASelectionNothingIsExplained() {
        Api.ADMIN.change(portfolio, "{\"mandatory\": [\"%s\", \"%s\"]}".formatted(best, out));
        var run = World.select(portfolio);

        assertThat(Api.ADMIN.items(run + "/explanations")).isEmpty();
        ask(run, in).statusCode(409).body("type", endsWith("nothing-to-explain"));
        Api.ADMIN
                .post(run + "/frontier", "{}")
                .statusCode(409)
                .body("type", endsWith("nothing-to-explain"));
    }

    @Test
    void theFrontierGoesFromNoBudgetToWhereEverythingFits() {
        var run = World.select(portfolio);
        Api.ADMIN
                .get(run + "/frontier")
                .statusCode(404)
                .body("type", endsWith("frontier-not-found"));

        World.finished(
                Api.ADMIN
                        .post(run + "/frontier", "{}")
                        .statusCode(202)
                        .extract()
                        .header("Location"));

        var frontier = Api.ADMIN.get(run + "/frontier").statusCode(200);
        frontier.body("points.size()", equalTo(21))
                .body("points[0].value", equalTo("0.00"))
                .body("points[5].budget", equalTo("50.00"))
                .body("points[5].value", equalTo("90.00"))
                .body("points[10].share", equalTo("1"))
                .body("points[10].value", equalTo("150.00"))
                .body("points[10].used", equalTo("90.00"))
                .body("points[20].budget", equalTo("150.00"))
                .body("points[20].value", equalTo("230.00"))
                .body("points[20].selected", equalTo(3));
        assertThat(frontier.extract().<List<String>>path("points.status")).containsOnly("OPTIMAL");
    }

    @Test
    void explanationsArePagedByProject() {
        var run = World.select(portfolio);

        var first = Api.ADMIN.get(run + "/explanations?limit=2").statusCode(200).extract();
        var second = Api.ADMIN.get(run + "/explanations?limit=2&after=" + first.path("next"));

        var ids = List.of(in, best, out).stream().sorted().toList();
        assertThat(first.<List<String>>path("items.candidate")).isEqualTo(ids.subList(0, 2));
        second.body("items.candidate", equalTo(ids.subList(2, 3))).body("next", nullValue());
    }

    @Test
    void onlyWhoGovernsTheOfficeAsksAndReads() {
        var run = World.select(portfolio);
        var question = "{\"projectId\": \"%s\"}".formatted(out);
        var foreign = World.create().office();

        Api.of(Role.VIEWER, world.office()).get(run + "/explanations/" + out).statusCode(200);
        Api.of(Role.VIEWER, world.office()).post(run + "/explanations", question).statusCode(403);
        Api.of(Role.VIEWER, world.office()).post(run + "/frontier", "{}").statusCode(403);
        for (var path : List.of("/explanations", "/explanations/" + out, "/frontier")) {
            Api.of(Role.PMO_ADMIN, foreign).get(run + path).statusCode(404);
        }
        Api.of(Role.PMO_ADMIN, foreign).post(run + "/explanations", question).statusCode(404);
        Api.of(Role.PMO_ADMIN, foreign).post(run + "/frontier", "{}").statusCode(404);
    }

    private static ValidatableResponse explanation(String run, String project) {
        return Api.ADMIN.get(run + "/explanations/" + project);
    }

    private static ValidatableResponse ask(String run, String project) {
        return Api.ADMIN.post(run + "/explanations", "{\"projectId\": \"%s\"}".formatted(project));
    }
}
