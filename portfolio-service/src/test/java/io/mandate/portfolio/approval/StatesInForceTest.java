package io.mandate.portfolio.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Republishing;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in force after an approval, on the topics that tell the present states. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class StatesInForceTest {
    private static final String PRIORITY = "mandate.priority.state.v1";

    private World world;
    private String portfolio;
    private String in;
    private String out;
    private String run;

    @BeforeEach
    void anApprovedSelection() {
        world = World.create();
        var strategy = world.strategy(1, 0);
        portfolio = world.portfolio(strategy, "RISK_ADJUSTED_VALUE", "100.00");
        in = world.project("60.00", "200.00", 80, 40);
        out = world.project("60.00", "150.00", 80, 40);
        run = World.approved(portfolio);
    }

    @Test
    void thePortfolioNamesTheRunInForceUnderItsLastNumber() {
        var states = States.told("mandate.portfolio.state.v1", World.id(portfolio), 3);

        assertThat(states).extracting(SentEvent::sequence).containsExactly(1L, 2L, 3L);
        assertThat(states.getFirst().data().has("selectionRunId")).isFalse();
        assertThat(states.getLast().data().get("selectionRunId").asText()).isEqualTo(World.id(run));
        assertThat(states).allSatisfy(ContractFiles::assertKeepsContract);
    }

    @Test
    void theProjectHasItsPriorityAndItsLastDirective() {
        var priority = priorities(1).getFirst();
        var directive = States.told("mandate.directive.state.v1", in, 1).getFirst();

        assertThat(List.of(priority, directive)).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(priority.sequence()).isEqualTo(3);
        assertThat(priority.data().get("rank").asInt()).isEqualTo(1);
        assertThat(priority.data().get("selected").asBoolean()).isTrue();
        assertThat(directive.sequence()).isEqualTo(1);
        assertThat(directive.data().get("kind").asText()).isEqualTo("START");
    }

    @Test
    void whoIsRankedAndNotSelectedIsToldAtOnceAndAgain() {
        assertThat(States.told(PRIORITY, key(out), 1))
                .hasSize(1)
                .allSatisfy(StatesInForceTest::isSecond);

        Republishing.all("priority");

        assertThat(States.told(PRIORITY, key(out), 2))
                .allSatisfy(ContractFiles::assertKeepsContract)
                .allSatisfy(StatesInForceTest::isSecond);
    }

    private static void isSecond(SentEvent priority) {
        assertThat(priority.data().get("rank").asInt()).isEqualTo(2);
        assertThat(priority.data().get("selected").asBoolean()).isFalse();
    }

    @Test
    void aProjectThatLeavesTheRankingLeavesATombstone() {
        world.status(in, "PROPOSED", "CANCELLED");
        world.project("10.00", "20.00", 10, 10);
        World.approved(portfolio);

        var last = priorities(2).getLast();

        assertThat(last.data().isMissingNode()).isTrue();
        assertThat(last.type()).isEqualTo(PRIORITY);
        assertThat(last.sequence()).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "strategy", "portfolio", "priority", "directive"})
    void everyKindIsToldAgain(String aggregate) {
        var type = "mandate.%s.state.v1".formatted(aggregate);
        var before = States.await(state -> isOurs(state, type), 1);
        var key = before.getLast().key();
        int told = told(type, key).size();

        Republishing.all(aggregate);
        Republishing.one(aggregate, key);

        var again = States.told(type, key, told + 2).subList(told, told + 2);
        assertThat(again).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(again)
                .extracting(state -> state.data().get("version").asLong())
                .allSatisfy(
                        number ->
                                assertThat(number)
                                        .isGreaterThanOrEqualTo(before.getLast().sequence()));
    }

    private List<SentEvent> priorities(int count) {
        return States.told(PRIORITY, key(in), count);
    }

    private String key(String project) {
        return World.id(portfolio) + "/" + project;
    }

    private boolean isOurs(SentEvent state, String type) {
        return type.equals(state.type()) && world.office().equals(state.attribute("office"));
    }

    private static List<SentEvent> told(String type, String key) {
        return States.soFar(state -> type.equals(state.type()) && key.equals(state.key()));
    }
}
