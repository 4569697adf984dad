package io.mandate.project.wbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.problem.ProblemType;
import io.mandate.project.schedule.PlanProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WbsTreeTest {
    @Test
    void codesFollowFromThePlaceAmongTheOthers() {
        var elements =
                WbsTree.of(
                        List.of(
                                element("build", null, null),
                                element("walls", "build", null),
                                element("sell", null, null),
                                element("roof", "build", null),
                                element("tiles", "roof", null)));
        assertThat(elements)
                .extracting(WbsElement::id, WbsElement::code, WbsElement::workPackage)
                .containsExactly(
                        tuple("build", "1", false),
                        tuple("walls", "1.1", true),
                        tuple("roof", "1.2", false),
                        tuple("tiles", "1.2.1", true),
                        tuple("sell", "2", true));
        assertThat(elements).extracting(WbsElement::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aWholeWithoutABudgetHasThatOfItsParts() {
        var elements =
                WbsTree.of(
                        List.of(
                                element("build", null, null),
                                element("walls", "build", "70.50"),
                                element("roof", "build", "29.50")));
        assertThat(elements.getFirst().budget()).isEqualByComparingTo("100");
    }

    @Test
    void partsMakeUpTheWholeNoMoreAndNoLess() {
        refused(
                PlanProblem.PARTS_DO_NOT_MAKE_UP_THE_WHOLE,
                "/wbs/0/budget",
                element("build", null, "100"),
                element("walls", "build", "70"),
                element("roof", "build", "30.01"));
        var elements =
                WbsTree.of(
                        List.of(
                                element("build", null, "100"),
                                element("walls", "build", "70"),
                                element("roof", "build", "30.00")));
        assertThat(elements).hasSize(3);
    }

    @Test
    void aWholeThatIsNotBrokenDownYetKeepsItsBudget() {
        var elements =
                WbsTree.of(List.of(element("build", null, "100"), element("walls", "build", null)));
        assertThat(elements.getFirst().budget()).isEqualByComparingTo("100");
    }

    @Test
    void whatIsPartOfItselfIsNamed() {
        refused(
                PlanProblem.WBS_FORMS_A_CYCLE,
                "/wbs/1/parent",
                element("top", null, null),
                element("a", "c", null),
                element("b", "a", null),
                element("c", "b", null));
    }

    @Test
    void aTreeIsAtMostTwentyLevelsDeep() {
        var chain = new ArrayList<WbsRequest>();
        for (int level = 0; level < 21; level++) {
            chain.add(element("e" + level, level == 0 ? null : "e" + (level - 1), null));
        }
        refused(CommonProblem.INVALID_REQUEST, "/wbs/20/parent", chain.toArray(WbsRequest[]::new));
        assertThat(WbsTree.of(chain.subList(0, 20)).getLast().code()).hasSize(39);
    }

    @Test
    void namesAreGivenOnceAndParentsExist() {
        refused(
                CommonProblem.INVALID_REQUEST,
                "/wbs/1/id",
                element("a", null, null),
                element("a", null, null));
        refused(CommonProblem.INVALID_REQUEST, "/wbs/0/parent", element("a", "z", null));
    }

    private static void refused(ProblemType type, String pointer, WbsRequest... elements) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> WbsTree.of(List.of(elements)))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.type()).isEqualTo(type);
                            assertThat(refusal.errors())
                                    .extracting(FieldError::pointer)
                                    .containsExactly(pointer);
                        });
    }

    private static WbsRequest element(String id, String parent, String budget) {
        return new WbsRequest(id, parent, id, null, budget == null ? null : new BigDecimal(budget));
    }
}
