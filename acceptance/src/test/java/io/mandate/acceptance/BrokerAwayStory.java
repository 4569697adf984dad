package io.mandate.acceptance;

import static io.mandate.local.stack.LocalStack.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kafka stops for a while, and nobody who writes notices. */
@ExtendWith(DisturbedMandate.class)
class BrokerAwayStory {
    private final Pmo pmo;
    private final Office office;
    private final ReportDesk reports;

    BrokerAwayStory(Pmo pmo) {
        this.pmo = pmo;
        office = Office.opened(pmo);
        reports = new ReportDesk(office);
    }

    /** Long enough for every connection to be noticed as lost; the long version is for the nightly build. */
    Duration absence() {
        return Duration.ofSeconds(15);
    }

    @Test
    void whileTheBrokerIsAwayWritesAreAcceptedAndServicesStayReadyAndThenEverythingArrives() {
        var people = new Proposers(office);
        try (people) {
            people.awaitAccepted(5);
            pmo.stack().stop(KAFKA);
            people.awaitAccepted(20);
            var ready = new Readiness(pmo.stack());
            await("readiness without a broker")
                    .during(absence())
                    .atMost(absence().multipliedBy(4))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(ready::holds);
            people.awaitAccepted(20);
            pmo.stack().start(KAFKA);
        }

        assertThat(people.trouble()).isEmpty();
        assertThat(reports.subjects(ReportDesk.PROPOSED, people.accepted().size()))
                .as("exactly once")
                .containsExactlyInAnyOrderElementsOf(people.accepted());
    }
}
