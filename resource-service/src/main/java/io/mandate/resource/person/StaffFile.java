package io.mandate.resource.person;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Outbox;
import io.mandate.platform.security.Caller;
import io.mandate.resource.PersonId;
import io.mandate.resource.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where every change to a person is checked against the caller's offices and written down. */
@ApplicationScoped
class StaffFile {
    private final People people;
    private final Offices offices;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;

    StaffFile(People people, Offices offices, Caller caller, Audit audit, Outbox outbox) {
        this.people = people;
        this.offices = offices;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional(TxType.MANDATORY)
    Person open(Profile told, @Nullable Long sourceVersion) {
        admit(told.office());
        var person = new Person(PersonId.next(), told, sourceVersion);
        people.persist(person);
        write("person-joined", person, null);
        return person;
    }

    @Transactional(TxType.MANDATORY)
    Outcome update(Person person, Profile told, @Nullable Long sourceVersion) {
        caller.requireScope(person.office());
        admit(told.office());
        var before = person.profile();
        var outcome = person.take(told, sourceVersion);
        if (outcome == Outcome.UPDATED) {
            write("person-revised", person, before);
        }
        return outcome;
    }

    /** Tells what these people, who have joined or changed, are now. */
    @Transactional(TxType.MANDATORY)
    void tell(List<Person> changed) {
        outbox.appendAll(changed.stream().map(Person::state).toList());
    }

    private void admit(String office) {
        caller.requireScope(office);
        offices.require(office);
    }

    private void write(String action, Person person, @Nullable Profile before) {
        audit.record(
                action,
                "person",
                person.id().toString(),
                person.office(),
                before == null ? null : Facts.of(before, List.of()),
                Facts.of(
                        person.profile(),
                        before == null ? List.of() : person.profile().personalChanges(before)),
                null);
    }

    /** What the audit may keep in clear: no name, no leave, no reference; of those only that they changed. */
    private record Facts(
            String office,
            String role,
            List<Skill> skills,
            int monthlyMinutes,
            String available,
            List<String> personalFieldsChanged) {
        static Facts of(Profile profile, List<String> personalFieldsChanged) {
            var time = profile.time();
            return new Facts(
                    profile.office(),
                    profile.role(),
                    profile.skills(),
                    time.monthlyMinutes(),
                    "%s/%s".formatted(edge(time.availableFrom()), edge(time.availableTo())),
                    personalFieldsChanged);
        }

        private static Object edge(@Nullable Object day) {
            return day == null ? ".." : day;
        }
    }
}
