package io.mandate.resource.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** An external reference as it is kept: beside the office of its person. */
@Embeddable
record PersonRef(
        String office,
        @Column(name = "ref_system") String system,
        @Column(name = "ref_type") String type,
        @Column(name = "ref_id") String ref) {
    static List<PersonRef> of(Profile profile) {
        return profile.refs().stream()
                .map(ref -> new PersonRef(profile.office(), ref.system(), ref.type(), ref.id()))
                .toList();
    }

    ExternalRef toExternal() {
        return new ExternalRef(system, type, ref);
    }
}
