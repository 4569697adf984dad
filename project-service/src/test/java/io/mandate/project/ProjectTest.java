package io.mandate.project;

import static io.mandate.project.ProjectProblem.ACCEPTED_SPONSOR_REQUIRED;
import static io.mandate.project.ProjectProblem.JUSTIFICATION_REQUIRED;
import static io.mandate.project.ProjectProblem.PROJECT_IS_OVER;
import static io.mandate.project.ProjectProblem.STATUS_NOT_REACHABLE;
import static io.mandate.project.ProjectStatus.ACTIVE;
import static io.mandate.project.ProjectStatus.APPROVED;
import static io.mandate.project.ProjectStatus.CANCELLED;
import static io.mandate.project.ProjectStatus.ON_HOLD;
import static io.mandate.project.ProjectStatus.PROPOSED;
import static io.mandate.project.ProjectStatus.STOPPING;
import static io.mandate.project.Samples.REF;
import static io.mandate.project.Samples.TODAY;
import static io.mandate.project.Samples.bare;
import static io.mandate.project.Samples.projectOf;
import static io.mandate.project.Samples.startable;
import static io.mandate.project.Samples.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.StatusChange.Hold;
import io.mandate.project.StatusChange.Move;
import io.mandate.project.StatusChange.Stop;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectTest {
    @Test
    void everyVerbAnnouncesWhatItDidUnderTheNextNumber() {
        var project = Project.of(ProjectId.next(), stated(startable("Robots")));
        var proposed = project.propose(TODAY);
        var revised = project.revise(stated(startable("More robots")), TODAY).orElseThrow();
        var changed = project.become(new Move(APPROVED, "board"), TODAY);
        assertThat(List.of(proposed.sequence(), revised.sequence(), changed.sequence()))
                .containsExactly(1L, 2L, 3L);
        assertThat(proposed.facts().details().name()).isEqualTo("Robots");
        assertThat(revised.facts().details().name()).isEqualTo("More robots");
        assertThat(changed.from()).isEqualTo(PROPOSED);
        assertThat(changed.to()).isEqualTo(APPROVED);
        assertThat(changed.subject()).isEqualTo(project.id().toString());
        assertThat(changed.scope()).isEqualTo("it");
    }

    @Test
    void sayingTheSameAgainIsNoNews() {
        var project = projectOf(startable("Robots"));
        assertThat(project.revise(stated(startable("Robots")), TODAY)).isEmpty();
        assertThat(project.stamp(TODAY).sequence()).isEqualTo(2);
    }

    @Test
    void aProjectRunsOnlyWithJustificationAndAnAcceptedSponsor() {
        var unjustified = projectOf(bare("Idea"));
        unjustified.become(new Move(APPROVED, "board"), TODAY);
        assertRefused(JUSTIFICATION_REQUIRED, () -> unjustified.become(go(), TODAY));

        var unsponsored = projectOf(Samples.justified("Idea"));
        unsponsored.become(new Move(APPROVED, "board"), TODAY);
        assertRefused(ACCEPTED_SPONSOR_REQUIRED, () -> unsponsored.become(go(), TODAY));

        assertThat(unsponsored.status()).isEqualTo(APPROVED);
    }

    @Test
    void aRunningProjectKeepsItsJustification() {
        var project = running();
        assertRefused(JUSTIFICATION_REQUIRED, () -> project.revise(stated(bare("Robots")), TODAY));
    }

    @Test
    void aHoldEndsWithItsDate() {
        var project = running();
        var until = LocalDate.of(2027, 5, 1);
        assertThat(project.become(new Hold("no parts", until), TODAY).holdUntil()).isEqualTo(until);
        assertThat(project.status()).isEqualTo(ON_HOLD);
        project.become(go(), TODAY);
        assertThat(project.holdUntil()).isNull();
    }

    @Test
    void stoppingTellsWhenThePeopleAreFree() {
        var project = running();
        var on = LocalDate.of(2027, 3, 15);
        var stopped = project.become(new Stop("other work", on), TODAY);
        assertThat(stopped.to()).isEqualTo(STOPPING);
        assertThat(stopped.windDownOn()).isEqualTo(on);
        var cancelled = project.become(new Move(CANCELLED, "wound down"), TODAY);
        assertThat(cancelled.windDownOn()).isNull();
        assertThat(project.facts().windDownOn()).isEqualTo(on);
    }

    @Test
    void whatIsOverIsNotRevised() {
        var project = projectOf(startable("Robots"));
        project.become(new Move(CANCELLED, "no"), TODAY);
        assertRefused(PROJECT_IS_OVER, () -> project.revise(stated(startable("Other")), TODAY));
        assertRefused(STATUS_NOT_REACHABLE, () -> project.become(go(), TODAY));
    }

    @Test
    void aRefusedVerbChangesNothing() {
        var project = projectOf(bare("Idea"));
        var before = project.facts();
        assertRefused(STATUS_NOT_REACHABLE, () -> project.become(new Hold("x", null), TODAY));
        assertThat(project.facts()).isEqualTo(before);
        assertThat(project.stamp(TODAY).sequence()).isEqualTo(2);
    }

    @Test
    void eachForeignNameRemembersTheVersionOfItsOwnSource() {
        var other = new ExternalRef("erp", "order", "7");
        var project =
                Project.of(ProjectId.next(), Statement.of("it", bare("Idea"), Set.of(REF), 3L));
        project.propose(TODAY);
        var said = Statement.of("it", bare("Idea"), Set.of(other), 40L).keeping(project.refs());
        assertThat(project.revise(said, TODAY)).isPresent();
        assertThat(project.sourceVersion(REF)).isEqualTo(3);
        assertThat(project.sourceVersion(other)).isEqualTo(40);
        assertThat(project.facts().sourceVersion()).isEqualTo(40);
    }

    private static Project running() {
        var project = projectOf(startable("Robots"));
        project.become(new Move(APPROVED, "board"), TODAY);
        project.become(go(), TODAY);
        return project;
    }

    private static StatusChange go() {
        return new Move(ACTIVE, "go");
    }

    private static void assertRefused(ProjectProblem rule, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(rule));
    }
}
