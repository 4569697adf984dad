package io.mandate.project.deliverable;

import static io.mandate.project.deliverable.Verdict.FAILED;
import static io.mandate.project.deliverable.Verdict.PASSED;
import static io.mandate.project.deliverable.Verdict.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.problem.FieldError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the way of an acceptance, criterion by criterion. */
class AcceptanceTest {
    private static final Criterion RATE = new Criterion("rate", "Forty an hour", "A shift");
    private static final Criterion NOISE = new Criterion("noise", "Below 80 dB", "A meter");
    private static final List<Criterion> BOTH = List.of(RATE, NOISE);

    @Test
    void nothingStandsInTheWayWhenAllPassedOrWereWaivedBySomebodyElse() {
        var results = List.of(result(RATE, PASSED, "eve"), result(NOISE, WAIVED, "bob"));

        assertThat(Acceptance.open(BOTH, results, "eve")).isEmpty();
    }

    @Test
    void whatWasNotCheckedOrFailedIsOpenAtItsPlace() {
        var results = List.of(result(NOISE, FAILED, "bob"));

        assertThat(Acceptance.open(BOTH, results, "eve"))
                .containsExactly(
                        new FieldError("/criteria/0", "rate has no result"),
                        new FieldError("/criteria/1", "noise failed"));
    }

    @Test
    void nobodyWaivesWhatTheyHaveSubmitted() {
        var own = List.of(result(NOISE, WAIVED, "eve"));
        var lent = List.of(waivedFor("eve", "bob"));

        for (var results : List.of(own, lent)) {
            assertThat(Acceptance.open(List.of(NOISE), results, "eve"))
                    .extracting(FieldError::detail)
                    .containsExactly("noise was waived by who has submitted it");
        }
    }

    @Test
    void aResultCountsForTheWordsThatWereChecked() {
        var reworded = new Criterion("rate", "Fifty an hour", "A shift");

        assertThat(Acceptance.open(List.of(reworded), List.of(result(RATE, PASSED, "bob")), "eve"))
                .hasSize(1);
    }

    @Test
    void anotherMethodAsksForNoNewCheck() {
        var method = new Criterion("rate", "Forty an hour", "Two shifts");

        assertThat(Acceptance.open(List.of(method), List.of(result(RATE, PASSED, "bob")), "eve"))
                .isEmpty();
    }

    private static Result result(Criterion criterion, Verdict verdict, String by) {
        return new Result(
                1,
                criterion.id(),
                criterion.statement(),
                verdict,
                "Seen",
                LocalDate.EPOCH,
                by,
                null,
                null,
                Instant.EPOCH);
    }

    private static Result waivedFor(String lender, String by) {
        return new Result(
                1,
                NOISE.id(),
                NOISE.statement(),
                WAIVED,
                "Seen",
                LocalDate.EPOCH,
                by,
                lender,
                null,
                Instant.EPOCH);
    }
}
