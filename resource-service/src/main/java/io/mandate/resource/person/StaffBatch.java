package io.mandate.resource.person;

import io.mandate.platform.web.Idempotency;
import io.mandate.resource.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes many people in, or brings them up to date, in one transaction and few round trips. */
@ApplicationScoped
class StaffBatch {
    private final BatchReader reader;
    private final StaffFile file;
    private final People people;
    private final References references;
    private final Idempotency idempotency;

    StaffBatch(
            BatchReader reader,
            StaffFile file,
            People people,
            References references,
            Idempotency idempotency) {
        this.reader = reader;
        this.file = file;
        this.people = people;
        this.references = references;
        this.idempotency = idempotency;
    }

    @Transactional
    PeopleBatchView take(PeopleBatchRequest request) {
        return idempotency.once(request, PeopleBatchView.class, () -> judgeAndTake(request));
    }

    private PeopleBatchView judgeAndTake(PeopleBatchRequest request) {
        var rows = meet(reader.read(request.items()));
        boolean refused = rows.stream().anyMatch(BatchRow.Refused.class::isInstance);
        if (request.dryRun() || (refused && request.allOrNothing())) {
            return PeopleBatchView.of(false, rows.stream().map(BatchRow::result).toList());
        }
        var changed = new ArrayList<Person>();
        var results = rows.stream().map(row -> apply(row, changed)).toList();
        file.tell(changed);
        people.flush();
        return PeopleBatchView.of(true, results);
    }

    private List<BatchRow> meet(List<BatchRow> rows) {
        var owners = references.owners(rows.stream().flatMap(StaffBatch::refs).toList());
        Map<PersonId, Person> known =
                people.all(Set.copyOf(owners.values())).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return rows.stream()
                .map(row -> row instanceof BatchRow.Newcomer r ? r.meet(owners, known) : row)
                .toList();
    }

    private static Stream<ExternalRef> refs(BatchRow row) {
        return row instanceof BatchRow.Newcomer newcomer
                ? newcomer.told().refs().stream()
                : Stream.of();
    }

    private PeopleBatchView.Row apply(BatchRow row, List<Person> changed) {
        return switch (row) {
            case BatchRow.Refused refused -> refused.result();
            case BatchRow.Newcomer(int index, Profile told, var version) -> {
                var person = file.open(told, version);
                changed.add(person);
                yield new PeopleBatchView.Row(index, Outcome.CREATED, person.id(), List.of());
            }
            case BatchRow.Meeting(int index, Profile told, var version, Person person) -> {
                var outcome = file.update(person, told, version);
                if (outcome == Outcome.UPDATED) {
                    changed.add(person);
                }
                yield new PeopleBatchView.Row(index, outcome, person.id(), List.of());
            }
        };
    }
}
