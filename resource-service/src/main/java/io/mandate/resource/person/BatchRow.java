package io.mandate.resource.person;

import io.mandate.platform.problem.FieldError;
import io.mandate.resource.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a batch on its way: what it tells, whom it means, what would become of it. */
sealed interface BatchRow {
    int index();

    PeopleBatchView.Row result();

    /** Cannot be taken; the pointers begin at the row. */
    record Refused(int index, List<FieldError> errors) implements BatchRow {
        @Override
        public PeopleBatchView.Row result() {
            var inBatch =
                    errors.stream()
                            .map(e -> new FieldError("/items/" + index + e.pointer(), e.detail()))
                            .toList();
            return new PeopleBatchView.Row(index, Outcome.REJECTED, null, inBatch);
        }
    }

    /** Can be taken, as far as the row itself tells. */
    record Newcomer(int index, Profile told, @Nullable Long sourceVersion) implements BatchRow {
        @Override
        public PeopleBatchView.Row result() {
            return new PeopleBatchView.Row(index, Outcome.CREATED, null, List.of());
        }

        /** Finds whom the row means: nobody known, one known person, or more than can be meant. */
        BatchRow meet(Map<ExternalRef, PersonId> owners, Map<PersonId, Person> known) {
            var owner =
                    told.refs().stream().filter(owners::containsKey).map(owners::get).findFirst();
            if (owner.isEmpty()) {
                return this;
            }
            var person = known.get(owner.get());
            var taken = References.taken(told.refs(), owners, person == null ? null : person.id());
            if (person == null || !taken.isEmpty()) {
                return new Refused(index, taken);
            }
            return new Meeting(index, told, sourceVersion, person);
        }
    }

    /** Means somebody who is known already. */
    record Meeting(int index, Profile told, @Nullable Long sourceVersion, Person person)
            implements BatchRow {
        @Override
        public PeopleBatchView.Row result() {
            return new PeopleBatchView.Row(
                    index, person.judge(told, sourceVersion), person.id(), List.of());
        }
    }
}
