package io.mandate.resource.person;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.MergePatch;
import io.mandate.platform.web.Preconditions;
import io.mandate.resource.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes people in and keeps what is known of them up to date, one at a time. */
@ApplicationScoped
class StaffRegister {
    private final StaffFile file;
    private final People people;
    private final References references;
    private final MergePatch patches;
    private final Idempotency idempotency;

    StaffRegister(
            StaffFile file,
            People people,
            References references,
            MergePatch patches,
            Idempotency idempotency) {
        this.file = file;
        this.people = people;
        this.references = references;
        this.patches = patches;
        this.idempotency = idempotency;
    }

    /** What became of a person, and how it looks now. */
    record Taken(Outcome outcome, PersonView view) {}

    @Transactional
    PersonView join(PersonRequest request) {
        return idempotency.once(
                request,
                PersonView.class,
                () -> open(request.toProfile(), request.sourceVersion()));
    }

    @Transactional
    PersonView patch(PersonId id, @Nullable String ifMatch, @Nullable JsonNode patch) {
        var person = people.require(id);
        Preconditions.require(ifMatch, person.version());
        var patched = patches.apply(PersonRequest.of(person), patch, PersonRequest.class);
        return update(person, patched.toProfile(), patched.sourceVersion()).view();
    }

    /** Creates or updates whoever has the reference; a rising source version stands for If-Match. */
    @Transactional
    Taken place(ExternalRef ref, @Nullable String ifMatch, PersonRequest request) {
        var told = request.toProfile().alsoKnownAs(ref);
        var owner = references.owners(List.of(ref)).get(ref);
        if (owner == null) {
            return new Taken(Outcome.CREATED, open(told, request.sourceVersion()));
        }
        var person = people.requireKnown(owner, ref);
        if (request.sourceVersion() == null || ifMatch != null) {
            Preconditions.require(ifMatch, person.version());
        }
        return update(person, told, request.sourceVersion());
    }

    private PersonView open(Profile told, @Nullable Long sourceVersion) {
        references.requireFree(told.refs(), null);
        var person = file.open(told, sourceVersion);
        file.tell(List.of(person));
        people.flush();
        return PersonView.of(person, true);
    }

    private Taken update(Person person, Profile told, @Nullable Long sourceVersion) {
        references.requireFree(told.refs(), person.id());
        var outcome = file.update(person, told, sourceVersion);
        if (outcome == Outcome.UPDATED) {
            file.tell(List.of(person));
        }
        people.flush();
        return new Taken(outcome, PersonView.of(person, true));
    }
}
