package io.mandate.resource.planning;

import io.mandate.resource.PersonId;
import io.mandate.resource.ProjectId;
import io.mandate.resource.planning.Snapshot.Asking;
import io.mandate.resource.planning.Snapshot.OpenDirective;
import io.mandate.resource.planning.Snapshot.Worker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Snapshots of a small office. */
final class Snapshots {
    static final YearMonth MARCH = YearMonth.of(2027, 3);
    static final PersonId ADA = PersonId.next();
    static final PersonId BOB = PersonId.next();
    static final ProjectId PRESS = new ProjectId(new UUID(1, 1));
    static final ProjectId PAINT = new ProjectId(new UUID(1, 2));

    private Snapshots() {}

    static Snapshot of(List<Worker> people, List<Asking> projects) {
        return new Snapshot(
                "IT",
                MARCH,
                LocalDate.of(2027, 3, 1),
                new Snapshot.Options(480, 5, 1),
                people,
                projects,
                List.of(),
                List.of());
    }

    static Snapshot standing(Snapshot snapshot, Snapshot.Standing... standing) {
        return new Snapshot(
                snapshot.office(),
                snapshot.month(),
                snapshot.from(),
                snapshot.options(),
                snapshot.people(),
                snapshot.projects(),
                snapshot.pairings(),
                List.of(standing));
    }

    static Snapshot from(Snapshot snapshot, LocalDate day) {
        return new Snapshot(
                snapshot.office(),
                snapshot.month(),
                day,
                snapshot.options(),
                snapshot.people(),
                snapshot.projects(),
                snapshot.pairings(),
                snapshot.standing());
    }

    static Worker developer(PersonId id, int minutes) {
        return new Worker(id, "developer", Map.of("java", 3), minutes);
    }

    static Asking asking(ProjectId id, Integer rank, int minutes) {
        return new Asking(id, rank, Map.of("developer", minutes), null);
    }

    static Asking directed(ProjectId id, String event, String chain, Instant at) {
        return new Asking(id, 1, Map.of("developer", 600), new OpenDirective(event, chain, at));
    }
}
