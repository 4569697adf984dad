package io.mandate.portfolio.posing;

import static io.mandate.portfolio.ProjectStatus.ACTIVE;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.option.Mode.CONTINUE;
import static io.mandate.portfolio.option.Mode.PAUSE;
import static io.mandate.portfolio.option.Mode.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.RoleHours;
import io.mandate.portfolio.capacity.RoleCapacity;
import io.mandate.portfolio.option.Mode;
import io.mandate.portfolio.option.ModeFigures;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioFixtures;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A running project asks for 10 hours of a welder in January 2027, who is limited; painters are not. */
class ModeHoursPosingTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final RoleHours WELDER = hours("welder", JANUARY, "10");
    private static final RoleHours PAINTER = hours("painter", JANUARY, "99");
    private static final RoleCapacity LIMITED =
            new RoleCapacity("welder", JANUARY, JANUARY.plusMonths(2), new BigDecimal("100"));

    @Test
    void unstatedHoursAreTheProjectsOwnWhereItRunsAndElseNone() {
        var project = project(mode(CONTINUE, null), mode(STOP, null));

        assertThat(project.hours(project.choice("CONTINUE"))).containsExactly(WELDER);
        assertThat(project.hours(project.choice("STOP"))).isEmpty();
    }

    @Test
    void statedHoursAreThoseOfTheMode() {
        var project = project(mode(CONTINUE, List.of()), mode(STOP, List.of(PAINTER, WELDER)));

        assertThat(project.hours(project.choice("CONTINUE"))).isEmpty();
        assertThat(project.hours(project.choice("STOP"))).containsExactly(WELDER);
    }

    @Test
    void continuingWithItsOwnHoursIsStillWorthWhatTheProjectSays() {
        var worth = project(mode(CONTINUE, List.of(WELDER))).choice("CONTINUE").worth();

        assertThat(worth.value()).isEqualByComparingTo("60");
    }

    @Test
    void otherHoursOfAModeAreAMoveOfTheBasis() {
        var none = print(mode(PAUSE, List.of()));

        assertThat(print(mode(PAUSE, List.of(WELDER)))).isNotEqualTo(none);
        assertThat(print(mode(PAUSE, List.of(hours("welder", JANUARY, "11")))))
                .isNotEqualTo(print(mode(PAUSE, List.of(WELDER))));
    }

    @Test
    void hoursOfOtherRolesAndAnotherOrderAreNone() {
        var later = hours("welder", JANUARY.plusMonths(1), "5");

        assertThat(print(mode(PAUSE, List.of(PAINTER, later, hours("welder", JANUARY, "10.00")))))
                .isEqualTo(print(mode(PAUSE, List.of(WELDER, later))));
    }

    @Test
    void whereNoRoleIsLimitedHoursDoNotMatter() {
        var free = PortfolioFixtures.staffed();

        assertThat(pose(free, mode(PAUSE, List.of(WELDER))).fingerprint())
                .isEqualTo(pose(free, mode(PAUSE, null)).fingerprint());
    }

    @Test
    void aModeWithoutHoursHasTheFingerprintThatItHadBeforeThereWereAny() {
        var before = Map.of("mode", "STOP", "exitCost", "5", "costs", List.of(), "value", "-5");

        assertThat(
                        Fingerprint.of(
                                new ModeFigures(
                                        STOP,
                                        new BigDecimal("5"),
                                        List.of(),
                                        new BigDecimal("-5"),
                                        null)))
                .isEqualTo(Fingerprint.of(before));
    }

    private static String print(ModeFigures mode) {
        return project(mode).fingerprint();
    }

    private static PosedProject project(ModeFigures... modes) {
        return pose(PortfolioFixtures.staffed(LIMITED), modes);
    }

    private static PosedProject pose(Portfolio portfolio, ModeFigures... modes) {
        return PosingFixtures.pose(
                        portfolio,
                        Map.of(id(1), new OptionsRequest(null, List.of(modes), null)),
                        JANUARY,
                        candidate(
                                1,
                                ACTIVE,
                                facts("40", "100", 70).demanding(List.of(WELDER, PAINTER))))
                .projects()
                .getFirst();
    }

    private static ModeFigures mode(Mode mode, @Nullable List<RoleHours> hours) {
        return new ModeFigures(
                mode, null, List.of(), mode == CONTINUE ? null : BigDecimal.ONE, hours);
    }

    private static RoleHours hours(String role, YearMonth month, String hours) {
        return new RoleHours(role, month, new BigDecimal(hours));
    }
}
