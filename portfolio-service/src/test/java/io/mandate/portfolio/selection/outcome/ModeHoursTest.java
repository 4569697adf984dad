package io.mandate.portfolio.selection.outcome;

import static io.mandate.portfolio.ProjectStatus.ACTIVE;
import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.RoleHours;
import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.capacity.RoleCapacity;
import io.mandate.portfolio.option.Mode;
import io.mandate.portfolio.option.ModeFigures;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.portfolio.PortfolioFixtures;
import io.mandate.portfolio.posing.PosingFixtures;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.result.Reason.Code;
import io.mandate.portfolio.selection.result.SelectionItem;
import io.mandate.portfolio.selection.terms.WholeCoins;
import io.mandate.portfolio.valuation.Assumption;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * There are 100 hours of a welder in each of January to March 2027. A running project, worth 50, takes 80 in
 * January and in February; a new one, worth 60, takes 60 in January; another, worth 20, 80 in March. Money
 * limits nobody: the three cost 30 of 100, and a mode nothing more.
 */
class ModeHoursTest {
    private static final ProjectId RUNNING = id(1);
    private static final ModeFigures CONTINUE =
            new ModeFigures(Mode.CONTINUE, null, List.of(), null, null);

    private final Candidate running = project(1, true, "60", hours(1, "80"), hours(2, "80"));
    private final Candidate january = project(2, false, "70", hours(1, "60"));
    private final Candidate march = project(3, false, "30", hours(3, "80"));

    @Test
    void lessScopeMakesRoomForOthersOnlyByTakingFewerHours() {
        // CONTINUE and the new one need 140 of 100 hours: 50 for CONTINUE alone, or REDUCE with the
        // new one, 30 + 60
        var reduced = solved(List.of(CONTINUE, reduce(List.of(hours(1, "40")))), running, january);
        // with the project's own 80 hours REDUCE and the new one need 140: CONTINUE alone is best
        var unstated = solved(List.of(CONTINUE, reduce(null)), running, january);

        assertThat(reduced.result().value()).isEqualByComparingTo("90");
        assertThat(mode(reduced)).isEqualTo(Mode.REDUCE);
        assertThat(used(reduced)).containsExactly("100.00", "0.00", "0.00");
        assertThat(unstated.result().value()).isEqualByComparingTo("50");
        assertThat(mode(unstated)).isEqualTo(Mode.CONTINUE);
        assertThat(used(unstated)).containsExactly("80.00", "80.00", "0.00");
    }

    @Test
    void oneHourTooManyAndTheReducedScopeDoesNotFitBesideTheOther() {
        var outcome =
                solved(List.of(CONTINUE, reduce(List.of(hours(1, "40.01")))), running, january);

        assertThat(mode(outcome)).isEqualTo(Mode.CONTINUE);
        assertThat(item(outcome, id(2)).reason().text())
                .contains("role welder in 2027-01 by 40.00 hours");
    }

    @Test
    void windingDownTakesItsHoursInAMonthOfItsOwn() {
        // stopping -5, both others 60 + 20: 75 if March has room for 80 and the winding down
        var free = solved(List.of(CONTINUE, stop(null)), running, january, march);
        var fits =
                solved(List.of(CONTINUE, stop(List.of(hours(3, "20")))), running, january, march);
        // otherwise CONTINUE and the one of March, 50 + 20, before STOP and the one of January, -5
        // + 60
        var full =
                solved(List.of(CONTINUE, stop(List.of(hours(3, "21")))), running, january, march);

        assertThat(free.result().value()).isEqualByComparingTo("75");
        assertThat(fits.result().value()).isEqualByComparingTo("75");
        assertThat(mode(fits)).isEqualTo(Mode.STOP);
        assertThat(used(fits)).containsExactly("60.00", "0.00", "100.00");
        assertThat(full.result().value()).isEqualByComparingTo("70");
        assertThat(mode(full)).isEqualTo(Mode.CONTINUE);
    }

    @Test
    void modesThatAllTakeMoreThanThereIsAreInfeasibleInWords() {
        var outcome =
                solved(
                        List.of(
                                reduce(List.of(hours(1, "120"))),
                                stop(List.of(hours(1, "110"), hours(2, "5")))),
                        running);

        assertThat(outcome.result().status()).isEqualTo(Status.INFEASIBLE);
        assertThat(outcome.result().conflicts().getFirst())
                .contains("in flight")
                .contains("110.00 hours of role welder in 2027-01, at most 100.00 hours");
    }

    @Test
    void whoStatesHoursOfAModeHasNotKeptQuietAboutThem() {
        var silent = project(1, true, "60");

        assertThat(item(solved(List.of(CONTINUE), silent), RUNNING).assumptions())
                .contains(Assumption.NO_DEMAND_STATED);
        assertThat(item(solved(List.of(reduce(List.of())), silent), RUNNING).assumptions())
                .doesNotContain(Assumption.NO_DEMAND_STATED);
    }

    @Test
    void theReasonOfAProjectInFlightSaysThatAModeIsChosen() {
        var outcome = solved(List.of(CONTINUE, reduce(List.of(hours(1, "40")))), running, january);

        assertThat(item(outcome, RUNNING).reason().code()).isEqualTo(Code.MODE);
        assertThat(item(outcome, RUNNING).selected()).isTrue();
    }

    private static Outcome solved(List<ModeFigures> modes, Candidate... candidates) {
        var welders =
                new RoleCapacity(
                        "welder", YearMonth.of(2027, 1), YearMonth.of(2027, 3), decimal("100"));
        var posed =
                PosingFixtures.pose(
                        PortfolioFixtures.staffed(welders),
                        Map.of(RUNNING, new OptionsRequest(null, modes, null)),
                        YearMonth.of(2027, 1),
                        candidates);
        var problem = WholeCoins.of(posed);
        return Outcome.of(posed, problem, SelectionModel.solve(problem, SelectionEffort.quick()));
    }

    private static SelectionItem item(Outcome outcome, ProjectId project) {
        return outcome.items().stream()
                .filter(each -> each.projectId().equals(project))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Mode mode(Outcome outcome) {
        var way = item(outcome, RUNNING).option();
        return way == null ? null : way.mode();
    }

    /** Of the welder, by month. */
    private static List<String> used(Outcome outcome) {
        return outcome.result().limits().stream().map(each -> each.used().toPlainString()).toList();
    }

    private static ModeFigures reduce(@Nullable List<RoleHours> hours) {
        return new ModeFigures(Mode.REDUCE, null, List.of(), decimal("30"), hours);
    }

    private static ModeFigures stop(@Nullable List<RoleHours> hours) {
        return new ModeFigures(Mode.STOP, null, List.of(), decimal("-5"), hours);
    }

    private static Candidate project(
            int number, boolean runs, String benefit, RoleHours... demand) {
        return candidate(
                number,
                runs ? ACTIVE : PROPOSED,
                facts("10", benefit, 50).demanding(List.of(demand)));
    }

    private static RoleHours hours(int month, String hours) {
        return new RoleHours("welder", YearMonth.of(2027, month), decimal(hours));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
