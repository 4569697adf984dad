package io.mandate.portfolio.laterstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.mandate.portfolio.office.Offices;
import io.mandate.portfolio.override.Overrides;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Berlin a selection is in force that starts one project in January 2035, as planned, and one in March, two months later. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class LaterStartTest {
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";
    private static final String APPROVED = "mandate.portfolio.selection-approved.v1";
    private static final String THE_EVENING_BEFORE = "2035-02-28T22:59:59Z";
    private static final String MIDNIGHT = "2035-02-28T23:00:00Z";

    @Inject StartsToCome starts;
    @Inject Offices offices;
    @Inject Starting starting;
    @Inject Sql sql;

    private World world;
    private String portfolio;
    private String fixed;
    private String free;
    private String run;

    @BeforeEach
    void aSelectionIsInForce() {
        world = World.create();
        portfolio = world.portfolio(world.strategy(1, 1), "RISK_ADJUSTED_VALUE", "1.00");
        budgets("60.00", "10.00", "70.00");
        fixed = world.project("60.00", "200.00", 50, 50);
        free = world.movable(portfolio, "60.00", "100.00", "2035-01", "2035-03");
        run = World.approved(portfolio);
    }

    @Test
    void theStartIsGivenInItsMonthUnderTheChainOfTheApproval() {
        toCome().body("items.projectId", contains(free)).body("items.month", contains("2035-03"));
        var approval = Events.sent(DIRECTED, fixed);

        itIs(THE_EVENING_BEFORE);
        assertThat(kinds()).isEmpty();
        itIs(MIDNIGHT);

        var start = Events.sent(DIRECTED, free);
        ContractFiles.assertKeepsContract(start);
        assertThat(start.data().get("kind").asText()).isEqualTo("START");
        assertThat(start.data().get("reason").asText()).isEqualTo("agreed");
        assertThat(start.data().get("rank").asInt()).isEqualTo(2);
        assertThat(start.data().get("effectiveOn").asText()).isEqualTo("2035-03-01");
        for (var why : List.of("correlationid", "causationid", "actor", "origin")) {
            assertThat(start.attribute(why)).as(why).isEqualTo(approval.attribute(why));
        }
        assertThat(start.attribute("causationid"))
                .isEqualTo(Events.sent(APPROVED, World.id(portfolio)).attribute("id"));
        assertThat(start.correlationId())
                .isEqualTo(Api.ADMIN.get(run).extract().<String>path("correlationId"));
        toCome().body("items", empty());
    }

    @Test
    void itIsGivenOnceHoweverOftenAndInHoweverManyReplicasOneLooks() throws Exception {
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> look =
                    () -> {
                        itIs(MIDNIGHT);
                        return true;
                    };
            for (var replica : replicas.invokeAll(List.of(look, look, look))) {
                assertThat(replica.get()).isTrue();
            }
        }
        itIs(MIDNIGHT);

        Events.sent(DIRECTED, free);
        assertThat(Events.soFar(e -> DIRECTED.equals(e.type()) && free.equals(e.key()))).hasSize(1);
        assertThat(kinds()).containsExactly("START");
    }

    @Test
    void whatWasMissedInItsMonthIsGivenLater() {
        itIs("2035-07-14T12:00:00Z");

        var start = Events.sent(DIRECTED, free);
        assertThat(start.data().get("effectiveOn").asText()).isEqualTo("2035-07-14");
    }

    @Test
    void anotherSelectionThatWasApprovedTakesItsPlace() {
        budgets("60.00", "60.00", "70.00");
        World.approved(portfolio);

        toCome().body("items.month", contains("2035-02"));
        itIs("2035-01-31T23:00:00Z");

        assertThat(Events.sent(DIRECTED, free).data().get("effectiveOn").asText())
                .isEqualTo("2035-02-01");
        itIs(MIDNIGHT);
        assertThat(kinds()).containsExactly("START");
    }

    @Test
    void aSelectionWithoutTheProjectLetsItLapse() {
        budgets("60.00", "10.00", "10.00");
        World.approved(portfolio);

        hasLapsed("another selection was approved");
        itIs(MIDNIGHT);

        assertThat(kinds()).isEmpty();
    }

    @Test
    void aProjectThatHasEndedMeanwhileIsNotStarted() {
        world.status(free, "PROPOSED", "CANCELLED");

        itIs(MIDNIGHT);

        assertThat(kinds()).isEmpty();
        hasLapsed("it is CANCELLED and can no longer start");
    }

    @Test
    void aProjectThatHasStartedMeanwhileIsNotStarted() {
        world.status(free, "PROPOSED", "ACTIVE");

        itIs(MIDNIGHT);

        assertThat(kinds()).isEmpty();
        hasLapsed("it is ACTIVE already");
    }

    @Test
    void aProjectThatWasToldToWaitSinceIsNotStarted() {
        direct("HOLD");

        itIs(MIDNIGHT);

        assertThat(kinds()).containsExactly("HOLD");
        hasLapsed("it was asked since to wait or to end");
    }

    @Test
    void aLapsedOneGivesWayToAnotherThatIsApproved() {
        world.status(free, "PROPOSED", "CANCELLED");
        itIs(MIDNIGHT);
        world.status(free, "CANCELLED", "PROPOSED");

        World.approved(portfolio);

        toCome().body("items.projectId", contains(free)).body("items.lapse", contains(nullValue()));
        itIs(MIDNIGHT);
        assertThat(kinds()).containsExactly("START");
    }

    @Test
    void aLapsedOneIsNotGivenWithOthersOfThePortfolio() {
        budgets("60.00", "60.00", "10.00");
        var other = world.movable(portfolio, "10.00", "50.00", "2035-03", "2035-03");
        World.approved(portfolio);
        world.status(free, "PROPOSED", "CANCELLED");
        itIs("2035-01-31T23:00:00Z");
        world.status(free, "CANCELLED", "PROPOSED");

        itIs(MIDNIGHT);

        Events.sent(DIRECTED, other);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void itIsGivenWithTheRankThatWasDecidedSince() {
        new Overrides(portfolio).decide(free, 1);

        toCome().body("items.rank", contains(1));
        itIs(MIDNIGHT);

        assertThat(Events.sent(DIRECTED, free).data().get("rank").asInt()).isEqualTo(1);
    }

    @Test
    void aProjectThatBelongsToNoOfficeOfThePortfolioAnyMoreIsNotStarted() {
        var elsewhere = World.create();
        Events.publish(
                World.PROJECT_TOPIC,
                "mandate.project.revised.v1",
                free,
                2,
                elsewhere.office(),
                "another-chain",
                World.details("PROPOSED", "60.00", "100.00", 50, 50));
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.ADMIN.get("/v1/candidates/" + free).extract().path("office"),
                        elsewhere.office()::equals);

        itIs(MIDNIGHT);

        assertThat(kinds()).isEmpty();
        hasLapsed("it belongs to no office of the portfolio any more");
    }

    @Test
    void aPortfolioWhoseStartsFailDoesNotKeepTheOthersWaiting() {
        var failing = World.id(portfolio);
        var undecided = World.id(World.select(portfolio));
        repoint(failing, undecided);
        aSelectionIsInForce();

        itIs(MIDNIGHT);

        Events.sent(DIRECTED, free);
        repoint(failing, World.id(run));
    }

    private void repoint(String of, String to) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                sql.update(
                                        "update start_to_come set run_id = cast(? as uuid)"
                                                + " where portfolio_id = cast(? as uuid)",
                                        to,
                                        of));
    }

    /** Looks for what is due, as if it were that late. */
    private void itIs(String instant) {
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        new Starter(starts, offices, starting, clock).look();
    }

    private void hasLapsed(String because) {
        Api.ADMIN
                .get(portfolio + "/starts-to-come?state=LAPSED")
                .body("items.projectId", contains(free))
                .body("items.lapse.because", contains(because))
                .body("items.lapse.at", contains(notNullValue()));
        toCome().body("items", empty());
        Api.ADMIN.get(portfolio + "/starts-to-come").body("items.state", contains("LAPSED"));
    }

    private ValidatableResponse toCome() {
        return Api.ADMIN.get(portfolio + "/starts-to-come?state=COMING").statusCode(200);
    }

    private void direct(String kind) {
        Api.ADMIN.create(
                portfolio + "/directives",
                "{\"projectId\": \"%s\", \"kind\": \"%s\", \"reason\": \"since\"}"
                        .formatted(free, kind));
    }

    private List<Object> kinds() {
        return Api.ADMIN.items(portfolio + "/directives?projectId=" + free).stream()
                .map(each -> each.get("kind"))
                .toList();
    }

    private void budgets(String january, String february, String march) {
        Api.ADMIN.change(
                portfolio,
                """
                {"periods": [{"from": "2035-01", "to": "2035-01", "budget": "%s"},
                             {"from": "2035-02", "to": "2035-02", "budget": "%s"},
                             {"from": "2035-03", "to": "2035-03", "budget": "%s"}]}\
                """
                        .formatted(january, february, march));
    }
}
