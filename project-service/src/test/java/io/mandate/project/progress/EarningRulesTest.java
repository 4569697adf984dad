package io.mandate.project.progress;

import static io.mandate.project.progress.EarningMethod.APPORTIONED;
import static io.mandate.project.progress.EarningMethod.LEVEL_OF_EFFORT;
import static io.mandate.project.progress.EarningMethod.PERCENT_COMPLETE;
import static io.mandate.project.progress.EarningMethod.UNITS;
import static io.mandate.project.progress.EarningMethod.WEIGHTED_MILESTONES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.progress.Earning.Step;
import io.mandate.project.progress.EarningRules.Stated;
import io.mandate.project.schedule.PlanProblem;
import io.mandate.project.schedule.calendar.Flaws;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EarningRulesTest {
    @Test
    void theWeightsOfMilestonesSumToAHundred() {
        assertThat(flaws(steps(step("a", "50"), step("b", "49.9999"))))
                .containsExactly(
                        "/activities/0/earning/steps the weights make up 99.9999, not 100");
        assertThat(flaws(steps(step("a", "50"), step("b", "50.0")))).isEmpty();
    }

    @Test
    void aStepHasANameOfItsOwn() {
        assertThat(flaws(steps(step("a", "50"), step("a", "50"))))
                .containsExactly("/activities/0/earning/steps/1/name is given twice");
    }

    @Test
    void eachMethodHasWhatItNeedsAndNothingElse() {
        assertThat(flaws(Earning.by(WEIGHTED_MILESTONES)))
                .containsExactly("/activities/0/earning/steps must be given with this method");
        assertThat(flaws(Earning.by(APPORTIONED)))
                .containsExactly("/activities/0/earning/along must be given with this method");
        assertThat(flaws(Earning.by(UNITS)))
                .containsExactly(
                        "/activities/0/earning/done must be given with this method",
                        "/activities/0/earning/scope must be given with this method");
        assertThat(
                        flaws(
                                new Earning(
                                        PERCENT_COMPLETE,
                                        List.of(step("a", "100")),
                                        null,
                                        null,
                                        null)))
                .containsExactly("/activities/0/earning/steps has no meaning with this method");
    }

    @Test
    void noMoreIsDoneThanIsInScope() {
        assertThat(flaws(Earning.units(BigDecimal.TEN, BigDecimal.ONE)))
                .containsExactly("/activities/0/earning/done must not be more than the scope");
    }

    @Test
    void anApportionedActivityGoesAlongWithOneOfThePlanThatIsNoLevelOfEffort() {
        assertThat(flaws(along("nothing")))
                .containsExactly("/activities/0/earning/along is no activity of this plan");
        assertThat(flaws(along("a1"), Earning.by(LEVEL_OF_EFFORT)))
                .containsExactly(
                        "/activities/0/earning/along passes with the time: nothing is done that this"
                                + " could go along with");
        assertThat(flaws(along("a1"), null)).isEmpty();
    }

    @Test
    void aCircleIsNamedAndPointedAt() {
        var problem =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                EarningRules.refuseCircles(
                                        stated(
                                                along("a1"),
                                                along("a2"),
                                                along("a3"),
                                                along("a1"))));

        assertThat(problem.type()).isEqualTo(PlanProblem.EARNING_FORMS_A_CYCLE);
        assertThat(problem.getMessage()).isEqualTo("a1 → a2 → a3 → a1");
        assertThat(problem.errors())
                .extracting(FieldError::pointer)
                .containsExactly(
                        "/activities/1/earning/along",
                        "/activities/2/earning/along",
                        "/activities/3/earning/along");
    }

    @Test
    void aLongChainIsNoCircle() {
        var chain =
                new ArrayList<>(
                        Stream.iterate(1, at -> at + 1)
                                .limit(20_000)
                                .map(at -> new Stated("a" + (at - 1), along("a" + at)))
                                .toList());
        chain.add(new Stated("a20000", null));
        Collections.shuffle(chain, new Random(3));

        assertThatCode(() -> EarningRules.refuseCircles(chain)).doesNotThrowAnyException();
        assertThat(EarnedShare.of(chain.stream().map(EarningRulesTest::work).toList()))
                .hasSize(20_001)
                .containsEntry("a0", BigDecimal.valueOf(7));
    }

    private static List<String> flaws(@Nullable Earning... earnings) {
        var flaws = new Flaws();
        EarningRules.check(stated(earnings), flaws);
        if (flaws.none()) {
            return List.of();
        }
        return catchThrowableOfType(ProblemException.class, flaws::refuse).errors().stream()
                .map(each -> each.pointer() + " " + each.detail())
                .toList();
    }

    private static List<Stated> stated(@Nullable Earning... earnings) {
        var all = new ArrayList<Stated>();
        for (var earning : earnings) {
            all.add(new Stated("a" + all.size(), earning));
        }
        return all;
    }

    private static EarnedShare.Work work(Stated stated) {
        var progress = Progressed.of(true, false, stated.earning() == null ? 7 : 0);
        return new EarnedShare.Work(stated.activity(), stated.earning(), progress);
    }

    private static Earning steps(Step... steps) {
        return new Earning(WEIGHTED_MILESTONES, List.of(steps), null, null, null);
    }

    private static Step step(String name, String weight) {
        return new Step(name, new BigDecimal(weight), false);
    }

    private static Earning along(String activity) {
        return new Earning(APPORTIONED, null, activity, null, null);
    }
}
