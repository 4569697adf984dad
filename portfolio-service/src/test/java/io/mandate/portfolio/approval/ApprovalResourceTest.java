package io.mandate.portfolio.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Approving as an operation: once, by one, with a reason. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class ApprovalResourceTest {
    private static final String APPROVED = "mandate.portfolio.selection-approved.v1";

    private World world;
    private String portfolio;

    @BeforeEach
    void world() {
        world = World.create();
        var strategy = world.strategy(1, 0);
        portfolio = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "100.00");
    }

    @Test
    void whatWasDecidedIsDecided() {
        world.project("10.00", "30.00", 90, 10);
        var run = World.approved(portfolio);

        approve(run).statusCode(409).body("type", endsWith("already-decided"));
    }

    @Test
    void ofTwoApprovalsAtOnceOneWins() {
        world.project("10.00", "30.00", 90, 10);
        var run = World.select(portfolio);

        var both =
                Stream.generate(
                                () ->
                                        CompletableFuture.supplyAsync(
                                                () -> approve(run).extract().statusCode()))
                        .limit(2)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join);

        assertThat(both).containsExactlyInAnyOrder(201, 409);
        assertThat(Events.sent(APPROVED, World.id(portfolio))).isNotNull();
    }

    @Test
    void aReasonIsGivenAndAudited() {
        world.project("10.00", "30.00", 90, 10);
        var run = World.select(portfolio);

        Api.ADMIN
                .post(run + "/approval", "{\"reason\": \" \"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
        Api.ADMIN.get(run + "/approval").statusCode(404).body("type", endsWith("not-approved"));
        Api.ADMIN.create(run + "/approval", "{\"reason\": \"Board of May\"}");
        Api.as(Role.AUDITOR)
                .get("/v1/audit-records?objectType=portfolio&objectId=" + World.id(portfolio))
                .statusCode(200)
                .body("items.reason", hasItem("Board of May"))
                .body("items.action", hasItem("portfolio.selection-approved"));
    }

    @Test
    void repeatedWithTheSameKeyItIsOneApproval() {
        world.project("10.00", "30.00", 90, 10);
        var path = World.select(portfolio) + "/approval";
        var request =
                Api.ADMIN
                        .request()
                        .header("Idempotency-Key", "approve-" + World.id(portfolio))
                        .contentType("application/json")
                        .body("{\"reason\": \"agreed\"}");

        var first = request.post(path).then().statusCode(201).extract().body().asString();
        var second = request.post(path).then().statusCode(201).extract().body().asString();

        assertThat(second).isEqualTo(first);
    }

    private static ValidatableResponse approve(String run) {
        return Api.ADMIN.post(run + "/approval", "{\"reason\": \"agreed\"}");
    }
}
