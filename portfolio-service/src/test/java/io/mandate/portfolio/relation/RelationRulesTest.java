package io.mandate.portfolio.relation;

import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationRulesTest {
    @Test
    void needsInACircleAreNamedAndTheOneThatClosesItIsPointedAt() {
        var circle = List.of(need(1, 2), need(3, 1), need(2, 3), need(4, 1));

        var refused = refused(new Relations(circle, List.of(), List.of()));

        assertThat(pointer(refused)).isEqualTo("/needs/1");
        assertThat(refused.detail())
                .isEqualTo("%s needs %s needs %s needs %s".formatted(id(1), id(2), id(3), id(1)));
    }

    @Test
    void whoNeedsItselfIsACircle() {
        var refused = refused(new Relations(List.of(need(1, 1)), List.of(), List.of()));

        assertThat(refused.type().title()).isEqualTo("Candidates need each other in a circle");
    }

    @Test
    void twoWaysToTheSameAreNoCircle() {
        var ways = List.of(need(1, 2), need(1, 3), need(2, 4), need(3, 4));

        assertThatCode(() -> check(new Relations(ways, List.of(), List.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void twoMandatoryOnesThatRuleEachOtherOutAreNamed() {
        var pairs = List.of(new Exclusion(id(1), id(9)), new Exclusion(id(8), id(9)));

        var refused = refused(new Relations(List.of(), pairs, List.of()));

        assertThat(pointer(refused)).isEqualTo("/exclusions/1");
        assertThat(refused.detail())
                .contains(id(8).toString(), id(9).toString(), "must both be in");
    }

    @Test
    void noProjectRulesItselfOut() {
        var pairs = List.of(new Exclusion(id(1), id(1)));

        assertThat(pointer(refused(new Relations(List.of(), pairs, List.of()))))
                .isEqualTo("/exclusions/0/other");
    }

    @Test
    void namesOfSetsDiffer() {
        assertThat(pointer(refused(sets(set("vendors", null, 1, 1, 2), set("vendors", 1, 2, 3)))))
                .isEqualTo("/sets/1/name");
    }

    @Test
    void membersOfASetDiffer() {
        assertThat(pointer(refused(sets(set("vendors", null, 1, 1, 2, 1)))))
                .isEqualTo("/sets/0/candidates/2");
    }

    @Test
    void noMoreOfASetCanBeAskedForThanItHasOrMayHave() {
        assertThat(pointer(refused(sets(set("x", 3, null, 1, 2))))).isEqualTo("/sets/0/atLeast");
        assertThat(pointer(refused(sets(set("x", 2, 1, 1, 2, 3))))).isEqualTo("/sets/0/atLeast");
        assertThatCode(() -> check(sets(set("x", 2, 2, 1, 2)))).doesNotThrowAnyException();
    }

    private static Need need(int candidate, int needed) {
        return new Need(id(candidate), id(needed));
    }

    private static Relations sets(ProjectSet... sets) {
        return new Relations(List.of(), List.of(), List.of(sets));
    }

    private static ProjectSet set(
            String name, @Nullable Integer atLeast, @Nullable Integer atMost, Integer... members) {
        var ids = List.of(members).stream().map(each -> id(each)).toList();
        return new ProjectSet(name, ids, atLeast, atMost);
    }

    /** The projects 8 and 9 are mandatory. */
    private static void check(Relations relations) {
        RelationRules.checked(relations, List.of(id(8), id(9)));
    }

    private static ProblemException refused(Relations relations) {
        return catchThrowableOfType(ProblemException.class, () -> check(relations));
    }

    private static String pointer(ProblemException refused) {
        return refused.errors().getFirst().pointer();
    }
}
