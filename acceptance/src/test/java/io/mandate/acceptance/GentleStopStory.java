package io.mandate.acceptance;

import static io.mandate.local.Service.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** project-service is asked to stop behind its load balancer while people go on proposing projects: an update. */
@ExtendWith(DisturbedMandate.class)
class GentleStopStory {
    private final Pmo pmo;
    private final Office office;
    private final ReportDesk reports;

    GentleStopStory(Pmo pmo) {
        this.pmo = pmo;
        office = Office.opened(pmo);
        reports = new ReportDesk(office);
    }

    @Test
    void aServiceThatIsStoppedUnderLoadFailsNoRequestAndEndsByItself() {
        var people = Proposers.balanced(office);
        try (people) {
            people.awaitAccepted(50);
            assertThat(pmo.stack().stop(PROJECT.id()))
                    .as("143 is an end of its own; 137 would be the launcher's patience of 30 s")
                    .isEqualTo("has ended with status 143");
            pmo.stack().start(PROJECT.id());
            people.awaitAccepted(20);
        }

        assertThat(people.trouble()).as("beyond refused connections").isEmpty();
        assertThat(reports.subjects(ReportDesk.PROPOSED, people.accepted().size()))
                .as("exactly once")
                .containsExactlyInAnyOrderElementsOf(people.accepted());
    }
}
