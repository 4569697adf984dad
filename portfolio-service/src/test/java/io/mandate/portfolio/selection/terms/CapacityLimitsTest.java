package io.mandate.portfolio.selection.terms;

import static io.mandate.portfolio.ProjectStatus.ACTIVE;
import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.ProjectStatus;
import io.mandate.portfolio.RoleHours;
import io.mandate.portfolio.capacity.RoleCapacity;
import io.mandate.portfolio.option.Mode;
import io.mandate.portfolio.option.ModeFigures;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.option.StartWindow;
import io.mandate.portfolio.portfolio.PortfolioFixtures;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.PosingFixtures;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 10.5 hours of a welder in January 2027 and 20 in February, of whom there are 100 from January to March; painters are not limited. */
class CapacityLimitsTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final String ID = id(1).toString();

    @Test
    void eachMonthOfARoleIsALimit() {
        assertThat(limits(posed(PROPOSED, JANUARY, null)))
                .extracting(each -> each.scaled().limit())
                .containsExactly(
                        new Limit("role welder in 2027-01", 10_000),
                        new Limit("role welder in 2027-02", 10_000),
                        new Limit("role welder in 2027-03", 10_000));
    }

    @Test
    void aProjectTakesWhatItAsksForInItsMonths() {
        assertThat(use(posed(PROPOSED, JANUARY, null), ID)).containsExactly(1_050L, 2_000L, 0L);
    }

    @Test
    void hoursMoveWithTheStart() {
        var window = new StartWindow(JANUARY, JANUARY.plusMonths(1));
        var posed = posed(PROPOSED, JANUARY, new OptionsRequest(window, List.of(), null));

        assertThat(use(posed, "2027-01")).containsExactly(1_050L, 2_000L, 0L);
        assertThat(use(posed, "2027-02")).containsExactly(0L, 1_050L, 2_000L);
    }

    @Test
    void hoursOfMonthsGoneByAreStillToBeWorkedIfItHasNotStarted() {
        assertThat(use(posed(PROPOSED, JANUARY.plusMonths(1), null), ID))
                .containsExactly(3_050L, 0L);
    }

    @Test
    void hoursOfMonthsGoneByAreSunkInFlight() {
        assertThat(use(posed(ACTIVE, JANUARY.plusMonths(1), null), ID)).containsExactly(2_000L, 0L);
    }

    @Test
    void whatIsStoppedOrPausedTakesNone() {
        var modes =
                List.of(
                        new ModeFigures(Mode.CONTINUE, null, List.of(), null, null),
                        new ModeFigures(Mode.PAUSE, null, List.of(), BigDecimal.ONE, null),
                        new ModeFigures(Mode.STOP, null, List.of(), BigDecimal.ONE, null));
        var posed = posed(ACTIVE, JANUARY, new OptionsRequest(null, modes, null));

        assertThat(use(posed, "CONTINUE")).containsExactly(1_050L, 2_000L, 0L);
        assertThat(use(posed, "PAUSE")).containsOnly(0L);
        assertThat(use(posed, "STOP")).containsOnly(0L);
    }

    @Test
    void aModeTakesItsOwnHoursWhereTheyAreStated() {
        var posed = modes(JANUARY, hours("welder", JANUARY.plusMonths(2), "7.25"));

        assertThat(use(posed, "CONTINUE")).containsExactly(1_050L, 2_000L, 0L);
        assertThat(use(posed, "REDUCE")).containsExactly(0L, 0L, 725L);
        assertThat(use(posed, "STOP")).containsExactly(0L, 0L, 725L);
    }

    @Test
    void aModeThatIsStatedToTakeNoneTakesNone() {
        assertThat(use(modes(JANUARY), "REDUCE")).containsOnly(0L);
        assertThat(use(modes(JANUARY, hours("painter", JANUARY, "7")), "REDUCE")).containsOnly(0L);
    }

    @Test
    void hoursOfAModeInMonthsGoneByAreSunk() {
        var posed =
                modes(
                        JANUARY.plusMonths(1),
                        hours("welder", JANUARY, "7"),
                        hours("welder", JANUARY.plusMonths(2), "8"));

        assertThat(use(posed, "STOP")).containsExactly(0L, 800L);
    }

    @Test
    void onlyTheRolesThatAreLimitedMatter() {
        assertThat(posed(PROPOSED, JANUARY, null).projects().getFirst().demand())
                .extracting(RoleHours::role)
                .containsOnly("welder");
    }

    /** CONTINUE as planned, REDUCE and STOP with these hours. */
    private static PosedSelection modes(YearMonth asOf, RoleHours... hours) {
        var modes =
                List.of(
                        new ModeFigures(Mode.CONTINUE, null, List.of(), null, null),
                        new ModeFigures(
                                Mode.REDUCE, null, List.of(), BigDecimal.ONE, List.of(hours)),
                        new ModeFigures(
                                Mode.STOP, null, List.of(), BigDecimal.ONE, List.of(hours)));
        return posed(ACTIVE, asOf, new OptionsRequest(null, modes, null));
    }

    private static List<TermLimit> limits(PosedSelection posed) {
        return new CapacityLimits(posed, PosedWay.all(posed)).limits();
    }

    /** In hundredths of an hour, by month. */
    private static List<Long> use(PosedSelection posed, String option) {
        return limits(posed).stream()
                .map(each -> each.scaled().use().getOrDefault(new Choice(ID, option), 0L))
                .toList();
    }

    private static PosedSelection posed(
            ProjectStatus status, YearMonth asOf, @Nullable OptionsRequest options) {
        var facts =
                facts("40", "100", 70)
                        .demanding(
                                List.of(
                                        hours("welder", JANUARY, "10.5"),
                                        hours("welder", JANUARY.plusMonths(1), "20"),
                                        hours("painter", JANUARY, "999")));
        return PosingFixtures.pose(
                PortfolioFixtures.staffed(
                        new RoleCapacity(
                                "welder", JANUARY, JANUARY.plusMonths(2), new BigDecimal("100"))),
                options == null ? Map.of() : Map.of(id(1), options),
                asOf,
                candidate(1, status, facts));
    }

    private static RoleHours hours(String role, YearMonth month, String hours) {
        return new RoleHours(role, month, new BigDecimal(hours));
    }
}
