package io.mandate.project.dependency;

import static io.mandate.project.dependency.DependencyStatus.COMMITTED;
import static io.mandate.project.dependency.DependencyStatus.DECLINED;
import static io.mandate.project.dependency.DependencyStatus.MET;
import static io.mandate.project.dependency.DependencyStatus.REQUESTED;
import static io.mandate.project.dependency.DependencyStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectStatus;
import io.mandate.project.authority.Authority.Decided;
import io.mandate.project.dependency.DependencyChanged.What;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a dependency, by the word of people and by the plans. */
class DependencyTest {
    private static final LocalDate THURSDAY = LocalDate.of(2027, 1, 14);
    private static final Decided EVE = new Decided("eve", null);

    private final Dependency requested = of(new Need("install", "done", null, 0), Now.usual());
    private final Dependency committed = requested.promised(THURSDAY, null, EVE);

    private static Dependency of(Need need, Situation now) {
        return new Dependency(
                UUID.randomUUID(),
                ProjectId.next(),
                "needs",
                "Receiver",
                ProjectId.next(),
                "provides",
                "Provider",
                need,
                DependencyRules.start(need, now),
                "adam",
                Instant.EPOCH,
                0,
                0);
    }

    @Test
    void isAskedForByTheLateStartOfTheActivity() {
        assertThat(requested.status()).isEqualTo(REQUESTED);
        assertThat(requested.course().neededBy()).isEqualTo(Now.FRIDAY);
        assertThat(requested.course().conflict()).isNull();
    }

    @Test
    void aLagComesOffTheLateStart() {
        var lagging = of(new Need("install", "done", null, 480), Now.usual());
        assertThat(lagging.course().neededBy()).isEqualTo("2027-01-14T08:00:00");
    }

    @Test
    void aStatedDayLastsUntilItsMidnightWhateverTheLag() {
        var stated = of(new Need("install", "done", THURSDAY, 480), Now.usual());
        assertThat(stated.course().neededBy()).isEqualTo("2027-01-15T00:00:00");
    }

    @Test
    void isPromisedForADay() {
        assertThat(committed.status()).isEqualTo(COMMITTED);
        assertThat(committed.course().promisedOn()).isEqualTo(THURSDAY);
        assertThat(committed.course().decidedBy()).isEqualTo("eve");
        assertThat(committed.seen(Now.usual()).course().conflict()).isNull();
    }

    @Test
    void anotherDayIsPromisedWithAReason() {
        var later = THURSDAY.plusDays(4);
        assertThatThrownBy(() -> committed.promised(later, " ", EVE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("another day");
        var again = committed.promised(later, "Rock", EVE).seen(Now.usual());
        assertThat(again.course().reason()).isEqualTo("Rock");
        assertThat(again.course().conflict()).isNotNull();
    }

    @Test
    void aPromiseMayBeTakenBackAndANeedToo() {
        assertThat(committed.declined("No people", EVE).status()).isEqualTo(DECLINED);
        assertThat(committed.declined("No people", EVE).course().promisedOn()).isNull();
        assertThat(committed.withdrawn("Bought", EVE).status()).isEqualTo(WITHDRAWN);
    }

    @Test
    void isMetWhenItIsReachedAndNothingStandsAgainstItThen() {
        var late = committed.seen(Now.forecast(Now.FRIDAY.plusDays(9)));
        var met = late.seen(Now.reached(Now.FRIDAY.plusDays(8)));
        assertThat(met.status()).isEqualTo(MET);
        assertThat(met.course().reachedOn()).isEqualTo("2027-01-23");
        assertThat(met.course().conflict()).isNull();
    }

    @Test
    void whatTurnsOutNotToBeReachedIsWhereItWas() {
        var met = Now.reached(Now.TUESDAY);
        assertThat(committed.seen(met).seen(Now.usual()).status()).isEqualTo(COMMITTED);
        assertThat(requested.seen(met).seen(Now.usual()).status()).isEqualTo(REQUESTED);
        assertThat(requested.seen(met).seen(Now.usual()).course().reachedOn()).isNull();
    }

    @Test
    void whatIsGoneFromAPlanKeepsItsNameAndItsDay() {
        var gone = committed.seen(Now.withoutActivity());
        assertThat(gone.course().activityName()).isEqualTo("Install");
        assertThat(gone.course().neededBy()).isEqualTo(Now.FRIDAY);
        assertThat(committed.seen(Now.withoutMilestone()).course().milestoneName())
                .isEqualTo("Done");
    }

    @Test
    void aSettledDependencyIsLeftAlone() {
        for (var settled :
                new Dependency[] {
                    committed.declined("No", EVE), committed.withdrawn("No need", EVE)
                }) {
            assertThat(settled.seen(Now.provider(ProjectStatus.CANCELLED))).isEqualTo(settled);
            refused(() -> settled.promised(THURSDAY, "r", EVE));
            refused(() -> settled.declined("r", EVE));
            refused(() -> settled.withdrawn("r", EVE));
        }
    }

    @Test
    void whatIsMetIsNeitherPromisedNorDeclinedNorWithdrawn() {
        var met = committed.seen(Now.reached(Now.TUESDAY));
        refused(() -> met.promised(THURSDAY, "r", EVE));
        refused(() -> met.declined("r", EVE));
        refused(() -> met.withdrawn("r", EVE));
    }

    @Test
    void theSameLookTwiceIsNoNews() {
        var late = committed.seen(Now.forecast(Now.FRIDAY.plusDays(2)));
        assertThat(late.seen(Now.forecast(Now.FRIDAY.plusDays(2)))).isEqualTo(late);
        assertThat(committed.seen(Now.usual()).seen(Now.usual()))
                .isEqualTo(committed.seen(Now.usual()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, CONFLICT",
        "3, 4, CONFLICT",
        "3, 0, RESOLVED",
    })
    void onlyWhatIsNewIsTold(int daysBefore, int daysAfter, What what) {
        var before = committed.seen(Now.forecast(at(daysBefore)));
        var after = before.seen(Now.forecast(at(daysAfter)));
        assertThat(What.between(before.course(), after.course())).isEqualTo(what);
    }

    @Test
    void whatIsReachedIsToldAsSuch() {
        var late = committed.seen(Now.forecast(at(3)));
        var met = late.seen(Now.reached(Now.TUESDAY));
        assertThat(What.between(late.course(), met.course())).isEqualTo(What.MET);
        assertThat(What.between(met.course(), late.course())).isEqualTo(What.UNMET);
    }

    @Test
    void anotherNeedIsToldAsSuch() {
        var usual = committed.seen(Now.usual());
        var later = usual.seen(Now.later());
        assertThat(later.course().neededBy()).isEqualTo(Now.FRIDAY.plusDays(7));
        assertThat(What.between(usual.course(), later.course())).isEqualTo(What.RESTATED);
    }

    private static LocalDateTime at(int days) {
        return Now.FRIDAY.plusDays(days);
    }

    private static void refused(Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.type())
                                        .isEqualTo(DependencyProblem.DEPENDENCY_IS_SETTLED));
    }
}
