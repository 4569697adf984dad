package io.mandate.acceptance;

import static io.mandate.local.Service.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.acceptance.Proposers.Trouble;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** project-service is killed while it imports a register and people go on proposing projects. */
@ExtendWith(DisturbedMandate.class)
class KilledServiceStory {
    private static final int ROWS = 3_000;

    private final Trace trace = Trace.begun();
    private final Pmo pmo;
    private final Office office;
    private final ReportDesk reports;

    KilledServiceStory(Pmo pmo) {
        this.pmo = pmo;
        office = Office.opened(pmo);
        reports = new ReportDesk(office);
    }

    @Test
    void aServiceKilledInTheMiddleLosesNothingAndItsRunIsTakenUpAgain() {
        String run;
        Instant killed;
        var people = new Proposers(office);
        try (people) {
            people.awaitAccepted(20);
            run = importRegister();
            office.people().beginsToRun("pmo-admin", PROJECT, run);
            killed = Instant.now();
            pmo.stack().kill(PROJECT.id());
            pmo.stack().start(PROJECT.id());
            people.awaitAccepted(20);
        }

        var ended = office.people().succeeds("pmo-admin", PROJECT, run);
        assertThat(Instant.parse(ended.getString("finishedAt"))).isAfter(killed);
        assertThat(people.trouble()).as("answered, but not accepted").noneMatch(Trouble::answered);
        var told = reports.subjects(ReportDesk.PROPOSED, people.accepted().size() + ROWS);
        var imported = Topics.chain(pmo, Pmo.of(ended, "correlationId"));
        assertThat(imported)
                .as("in the trace of who asked for the import")
                .hasSize(ROWS)
                .allMatch(event -> event.get("ce_traceparent").contains(trace.id()));
        assertThat(told)
                .as("exactly once")
                .doesNotHaveDuplicates()
                .hasSize(people.accepted().size() + ROWS)
                .containsAll(people.accepted())
                .containsAll(imported.stream().map(event -> event.get("ce_subject")).toList());
    }

    private String importRegister() {
        var begun =
                office.people()
                        .as("pmo-admin", PROJECT)
                        .contentType("application/json")
                        .header(Trace.HEADER, trace.header())
                        .body(IntStream.range(0, ROWS).mapToObj(this::row).toList())
                        .post("/v1/project-imports?source=" + office.code());
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(202);
        return Pmo.of(begun.jsonPath(), "id");
    }

    private Map<String, String> row(int number) {
        return Map.of("id", "R-" + number, "name", "Row " + number, "office", office.code());
    }
}
