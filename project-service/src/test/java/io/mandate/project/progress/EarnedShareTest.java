package io.mandate.project.progress;

import static io.mandate.project.progress.EarningMethod.APPORTIONED;
import static io.mandate.project.progress.EarningMethod.FIFTY_FIFTY;
import static io.mandate.project.progress.EarningMethod.LEVEL_OF_EFFORT;
import static io.mandate.project.progress.EarningMethod.WEIGHTED_MILESTONES;
import static io.mandate.project.progress.EarningMethod.ZERO_HUNDRED;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.progress.EarnedShare.Work;
import io.mandate.project.progress.Earning.Step;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarnedShareTest {
    private static final Progressed NOT_BEGUN = Progressed.of(false, false, 0);
    private static final Progressed BEGUN = Progressed.of(true, false, 40);
    private static final Progressed FINISHED = Progressed.of(true, true, 100);
    private static final Earning STEPS =
            new Earning(
                    WEIGHTED_MILESTONES,
                    List.of(
                            step("drawn", "25.0", true),
                            step("built", "60", false),
                            step("seen", "15", true)),
                    null,
                    null,
                    null);

    @Test
    void withoutAMethodAsMuchIsEarnedAsIsSaidToBeComplete() {
        assertThat(share(null, BEGUN)).isEqualTo("40");
        assertThat(share(Earning.by(EarningMethod.PERCENT_COMPLETE), BEGUN)).isEqualTo("40");
    }

    @Test
    void zeroHundredEarnsNothingBeforeTheEnd() {
        assertThat(share(Earning.by(ZERO_HUNDRED), Progressed.of(true, false, 99))).isEqualTo("0");
        assertThat(share(Earning.by(ZERO_HUNDRED), FINISHED)).isEqualTo("100");
    }

    @Test
    void fiftyFiftyEarnsHalfWithTheStart() {
        assertThat(share(Earning.by(FIFTY_FIFTY), NOT_BEGUN)).isEqualTo("0");
        assertThat(share(Earning.by(FIFTY_FIFTY), Progressed.of(true, false, 1))).isEqualTo("50");
        assertThat(share(Earning.by(FIFTY_FIFTY), FINISHED)).isEqualTo("100");
    }

    @Test
    void weightedMilestonesEarnTheWeightOfWhatIsReached() {
        assertThat(share(STEPS, BEGUN)).isEqualTo("40");
        assertThat(share(STEPS, FINISHED)).isEqualTo("100");
    }

    @ParameterizedTest
    @CsvSource({"0,34,0", "21,34,61.76470588", "34,34,100", "1,3,33.33333333", "12.5,50,25"})
    void aBacklogEarnsWhatIsDoneOfItsScope(BigDecimal done, BigDecimal scope, String share) {
        assertThat(share(Earning.units(done, scope), BEGUN)).isEqualTo(share);
    }

    @Test
    void anApportionedActivityEarnsWhatTheLastItGoesAlongWithEarns() {
        var shares =
                EarnedShare.of(
                        List.of(
                                new Work("check", along("inspect"), NOT_BEGUN),
                                new Work("inspect", along("build"), NOT_BEGUN),
                                new Work("build", STEPS, BEGUN)));

        assertThat(shares.values()).containsOnly(new BigDecimal("40"));
    }

    @Test
    void aLevelOfEffortHasNoShareOfItsOwn() {
        var works = List.of(new Work("lead", Earning.by(LEVEL_OF_EFFORT), BEGUN));

        assertThat(EarnedShare.of(works)).isEmpty();
    }

    private static Earning along(String activity) {
        return new Earning(APPORTIONED, null, activity, null, null);
    }

    private static Step step(String name, String weight, boolean reached) {
        return new Step(name, new BigDecimal(weight), reached);
    }

    private static String share(@Nullable Earning earning, Progressed progress) {
        var share = EarnedShare.of(List.of(new Work("a", earning, progress))).get("a");
        return share.stripTrailingZeros().toPlainString();
    }
}
