package io.mandate.project.dependency;

import static io.mandate.project.dependency.DependencyExamples.STATE;
import static io.mandate.project.dependency.DependencyExamples.commit;
import static io.mandate.project.dependency.DependencyExamples.heard;
import static io.mandate.project.dependency.DependencyExamples.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.move.Moves;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both ends of a dependency may move to other offices, which go by other clocks. */
@QuarkusTest
@RealServers
class DependencyMoveTest {
    private static final String WEST = "America/Los_Angeles";

    private String id;

    private Pair pair;

    @BeforeEach
    void twoProjectsOfTwoOffices() {
        pair = Pair.ofTwoOffices();
        id = pair.requested();
    }

    @Test
    void theStateFollowsTheReceiver() {
        var office = Service.office();

        var number = Moves.move(pair.receiver(), office);

        var state = States.told(STATE, pair.receiver() + "/" + id, 2).getLast();
        assertThat(state.sequence()).isEqualTo(number);
        assertThat(state.attribute("office")).isEqualTo(office);
    }

    @Test
    void theAnswerIsThatOfTheOfficeToWhichTheProviderHasMoved() {
        var office = Service.office();
        Moves.move(pair.provider(), office);

        Service.admin()
                .get("/v1/dependencies?office=" + pair.abroad())
                .then()
                .body("items", empty());
        Service.admin()
                .get("/v1/dependencies?office=" + office)
                .then()
                .body("items.id", contains(id));
        pair.promise(id, 1, "2126-01-17").statusCode(404);
        commit(manager(office), pair.provider(), id, 1, "2126-01-17").statusCode(200);
    }

    @Test
    void aPromiseThatComesTooLateByTheClockOfTheProvidersNewOfficeIsAConflict() {
        pair.promise(id, 1, "2126-01-17").statusCode(200);

        Moves.move(pair.provider(), Service.office("west-" + UUID.randomUUID(), null, WEST));

        assertThePromiseIsLate();
    }

    @Test
    void aPromiseThatComesTooLateByTheNewClockOfTheProvidersOfficeIsAConflict() {
        pair.promise(id, 1, "2126-01-17").statusCode(200);

        Service.otherClock(pair.abroad(), 2, WEST);

        assertThePromiseIsLate();
    }

    /** The provider's midnight is 09:00 where it was needed at 08:00. */
    private void assertThePromiseIsLate() {
        for (var told : List.of(heard(pair.receiver(), 3), heard(pair.provider(), 3))) {
            var conflict = told.getLast().data().path("conflict");
            assertThat(conflict.path("why").toString()).isEqualTo("[\"PROMISE_IS_LATE\"]");
            assertThat(conflict.path("workingDaysLate").asInt()).isEqualTo(1);
        }
    }
}
