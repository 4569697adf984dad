package io.mandate.portfolio.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Republishing;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an initiative says at present, on the topic of states. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class InitiativeStateTest {
    private static final String STATE = "mandate.initiative.state.v1";
    private static final String CHANGED = "mandate.portfolio.initiative-changed.v1";

    private World world;
    private String strategy;
    private String project;

    @BeforeEach
    void anInitiative() {
        world = World.create();
        strategy = world.strategy(1, 1);
        project = world.project("10.00", "20.00", 1, 1);
        Api.ADMIN.put(path(), null, body("Go east")).statusCode(201);
    }

    @Test
    void isToldUnderTheNumberOfItsEvent() {
        var state = told(1).getFirst();

        ContractFiles.assertKeepsContract(state);
        assertThat(state.sequence())
                .isEqualTo(Events.sent(CHANGED, World.id(strategy)).sequence())
                .isEqualTo(2);
        assertThat(state.attribute("office")).isEqualTo(world.office());
        assertThat(state.data().get("strategyId").asText()).isEqualTo(World.id(strategy));
        assertThat(state.data().get("initiative").asText()).isEqualTo("I-1");
        assertThat(state.data().get("name").asText()).isEqualTo("Go east");
        assertThat(state.data().at("/goals/0/goal").asText()).isEqualTo("GROWTH");
        assertThat(state.data().at("/projects/0").asText()).isEqualTo(project);
    }

    @Test
    void anotherStatementReplacesItAndItsWithdrawalLeavesATombstone() {
        Api.ADMIN.put(path(), "\"0\"", body("Go west")).statusCode(200);
        Api.ADMIN.delete(path(), "\"1\"").statusCode(204);

        var states = told(3);

        assertThat(states).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(states).extracting(SentEvent::sequence).containsExactly(2L, 3L, 4L);
        assertThat(states.get(1).data().get("name").asText()).isEqualTo("Go west");
        assertThat(states.getLast().isTombstone()).isTrue();
    }

    @Test
    void isToldAgainUnderTheNumberThatItsStrategyHasReached() {
        Api.ADMIN.put(strategy + "/initiatives/I-2", null, "{\"name\": \"Two\"}").statusCode(201);

        Republishing.one("initiative", key());
        Republishing.all("initiative");

        var again = told(3).subList(1, 3);
        assertThat(again).allSatisfy(ContractFiles::assertKeepsContract);
        assertThat(again).extracting(SentEvent::sequence).containsExactly(3L, 3L);
        assertThat(again.getLast().data().get("name").asText()).isEqualTo("Go east");
        assertThat(again.getLast().data().at("/goals/0/share").decimalValue())
                .isEqualByComparingTo("1");
    }

    private List<SentEvent> told(int count) {
        return States.told(STATE, key(), count);
    }

    private String key() {
        return World.id(strategy) + "/I-1";
    }

    private String path() {
        return strategy + "/initiatives/I-1";
    }

    private String body(String name) {
        return """
        {"name": "%s", "goals": [{"goal": "GROWTH", "share": 1}], "projects": ["%s"]}\
        """
                .formatted(name, project);
    }
}
