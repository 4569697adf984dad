package io.mandate.project.upsert;

import static io.mandate.project.ProjectProblem.REFERENCE_AMBIGUOUS;
import static io.mandate.project.ProjectProblem.REFERENCE_TAKEN;
import static io.mandate.project.ProjectProblem.SOURCE_VERSION_REQUIRED;
import static io.mandate.project.Samples.REF;
import static io.mandate.project.Samples.TODAY;
import static io.mandate.project.Samples.bare;
import static io.mandate.project.Samples.projectOf;
import static io.mandate.project.Samples.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.ExternalRef;
import io.mandate.project.Project;
import io.mandate.project.ProjectDetails;
import io.mandate.project.ProjectProblem;
import io.mandate.project.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpsertPartTest {
    private static final ExternalRef OTHER = new ExternalRef("erp", "order", "7");

    @Test
    void anUnknownNameIsANewProject() {
        var part = part();
        assertThat(part.take(draft("A", 1L, REF))).isInstanceOf(Outcome.Created.class);
        assertThat(part.created()).hasSize(1);
        assertThat(part.entries()).hasSize(1);
    }

    @Test
    void aRisingVersionChangesAndAnOlderOneIsIgnored() {
        var project = known(5L);
        var part = part(project);
        assertThat(part.take(draft("B", 6L, REF))).isEqualTo(new Outcome.Updated(project.id()));
        assertThat(part.take(draft("C", 6L, REF))).isEqualTo(new Outcome.Ignored(project.id(), 6));
        assertThat(part.take(draft("C", 4L, REF))).isEqualTo(new Outcome.Ignored(project.id(), 6));
        assertThat(part.take(draft("B", 6L, REF))).isEqualTo(new Outcome.Unchanged(project.id()));
        assertThat(project.details().name()).isEqualTo("B");
    }

    @Test
    void theSameAgainIsNoNewsEvenUnderAHigherVersion() {
        var project = known(5L);
        var part = part(project);
        assertThat(part.take(draft("A", 9L, REF))).isEqualTo(new Outcome.Unchanged(project.id()));
        assertThat(part.entries()).isEmpty();
        assertThat(part.take(draft("B", 8L, REF))).isInstanceOf(Outcome.Ignored.class);
    }

    @Test
    void aChangeWithoutAVersionIsRefusedAndASameOneIsNot() {
        var part = part(known(null));
        assertThat(part.take(draft("A", null, REF))).isInstanceOf(Outcome.Unchanged.class);
        assertRefused(SOURCE_VERSION_REQUIRED, part.take(draft("B", null, REF)));
    }

    @Test
    void aSecondNameIsAddedAndNoneIsLost() {
        var project = known(1L);
        part(project).take(draft("B", 2L, REF, OTHER));
        part(project).take(draft("C", 3L, REF));
        assertThat(project.refs()).containsExactly(OTHER, REF);
    }

    @Test
    void namesOfTwoProjectsAndNamesOfForeignProjectsAreRefused() {
        var one = known(1L);
        var two = projectOf(Statement.of("it", bare("Z"), Set.of(OTHER), 1L));
        var names = Map.of(REF, one.id(), OTHER, two.id());
        var part =
                new UpsertPart(names, Map.of(one.id(), one, two.id(), two), _ -> true, _ -> TODAY);
        assertRefused(REFERENCE_AMBIGUOUS, part.take(draft("B", 2L, REF, OTHER)));
        var hidden = new UpsertPart(names, Map.of(), _ -> true, _ -> TODAY);
        assertRefused(REFERENCE_TAKEN, hidden.take(draft("B", 2L, REF)));
        var foreign = new UpsertPart(names, Map.of(one.id(), one), _ -> false, _ -> TODAY);
        assertRefused(REFERENCE_TAKEN, foreign.take(draft("B", 2L, REF)));
    }

    @Test
    void twoDraftsOfOneNameInOneCallAreOneProject() {
        var part = part();
        var first = part.take(draft("A", 1L, REF)).project();
        assertThat(part.take(draft("B", 2L, REF))).isEqualTo(new Outcome.Updated(first));
    }

    private static Project known(Long version) {
        return projectOf(Statement.of("it", bare("A"), Set.of(REF), version));
    }

    private static UpsertPart part(Project... projects) {
        var known = List.of(projects);
        return new UpsertPart(
                known.isEmpty() ? Map.of() : Map.of(REF, known.getFirst().id()),
                known.isEmpty() ? Map.of() : Map.of(known.getFirst().id(), known.getFirst()),
                _ -> true,
                _ -> TODAY);
    }

    private static void assertRefused(ProjectProblem rule, Outcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problem().type()).isEqualTo(rule));
    }

    private static Draft draft(String name, Long version, ExternalRef... refs) {
        return new Draft() {
            @Override
            public List<ExternalRef> refs() {
                return List.of(refs);
            }

            @Override
            public Long sourceVersion() {
                return version;
            }

            @Override
            public boolean needsVersion() {
                return true;
            }

            @Override
            public String office() {
                return stated(bare(name)).office();
            }

            @Override
            public ProjectDetails details(ProjectDetails before) {
                return bare(name);
            }
        };
    }
}
