package io.mandate.acceptance;

import static io.mandate.local.Service.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient.Version;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** project-service is asked to stop while people go on proposing projects, and nobody sends them elsewhere: an update. */
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

    @ParameterizedTest
    @EnumSource(Version.class)
    void aServiceThatIsStoppedUnderLoadFailsNoRequestAndEndsByItself(Version version) {
        var people = Proposers.keepingConnections(office, version);
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
