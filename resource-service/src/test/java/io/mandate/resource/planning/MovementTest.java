package io.mandate.resource.planning;

import static io.mandate.resource.planning.Snapshots.ADA;
import static io.mandate.resource.planning.Snapshots.BOB;
import static io.mandate.resource.planning.Snapshots.PAINT;
import static io.mandate.resource.planning.Snapshots.PRESS;
import static io.mandate.resource.planning.Snapshots.asking;
import static io.mandate.resource.planning.Snapshots.developer;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MovementTest {
    private final Snapshot then =
            Snapshots.of(List.of(developer(ADA, 9000)), List.of(asking(PRESS, 1, 600)));

    @Test
    void nothingMovesByItself() {
        assertThat(Movement.between(then, then)).isEmpty();
    }

    @Test
    void aProjectThatStoppedIsNamed() {
        var now = Snapshots.of(then.people(), List.of());

        assertThat(Movement.between(then, now))
                .containsExactly(
                        new FieldError("/projects/" + PRESS, "is not to be staffed any more"));
    }

    @Test
    void aProjectThatIsWantedNowIsNamed() {
        var now = Snapshots.of(then.people(), List.of(asking(PRESS, 1, 600), asking(PAINT, 2, 9)));

        assertThat(Movement.between(then, now))
                .containsExactly(new FieldError("/projects/" + PAINT, "is wanted now"));
    }

    @Test
    void anotherRankAndOtherHoursAreNamed() {
        var now = Snapshots.of(then.people(), List.of(asking(PRESS, 2, 700)));

        assertThat(Movement.between(then, now))
                .extracting(FieldError::detail)
                .containsExactly("had rank 1, now 2", "asks for other hours");
    }

    @Test
    void aPersonWithFewerHoursIsNamedByIdOnly() {
        var now = Snapshots.of(List.of(developer(ADA, 4500)), then.projects());

        assertThat(Movement.between(then, now))
                .containsExactly(new FieldError("/people/" + ADA, "had 150 free hours, now 75"));
    }

    @Test
    void whoJoinedAndWhoLeftIsNamed() {
        var now = Snapshots.of(List.of(developer(BOB, 9000)), then.projects());

        assertThat(Movement.between(then, now))
                .containsExactlyInAnyOrder(
                        new FieldError("/people/" + ADA, "has left"),
                        new FieldError("/people/" + BOB, "has joined"));
    }

    @Test
    void anotherRoleIsNamed() {
        var tester = new Snapshot.Worker(ADA, "tester", Map.of("java", 3), 9000);

        assertThat(Movement.between(then, Snapshots.of(List.of(tester), then.projects())))
                .extracting(FieldError::detail)
                .containsExactly("has another role or other skills");
    }

    @Test
    void anotherApprovedAllocationOfTheMonthIsNamed() {
        var run = UUID.randomUUID();
        var now = Snapshots.standing(then, new Snapshot.Standing(PRESS, run));

        assertThat(Movement.between(then, now))
                .containsExactly(
                        new FieldError(
                                "/projects/" + PRESS,
                                "was allocated by run " + run + " meanwhile"));
        assertThat(Movement.between(now, now)).isEmpty();
    }

    @Test
    void aDayThatHasPassedIsReasonEnough() {
        var now = Snapshots.from(Snapshots.of(List.of(), List.of()), LocalDate.of(2027, 3, 2));

        assertThat(Movement.between(then, now))
                .containsExactly(
                        new FieldError(
                                "/from", "planned from 2027-03-01 on, now it is 2027-03-02"));
    }
}
