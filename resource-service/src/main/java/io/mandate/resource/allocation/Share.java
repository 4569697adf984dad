package io.mandate.resource.allocation;

import io.mandate.resource.PersonId;

/** Minutes that a person gives to a project in a month, in a role. */
public record Share(PersonId person, String role, int minutes) {
    /** A person in a role. */
    record Part(PersonId person, String role) {}

    Part part() {
        return new Part(person, role);
    }
}
