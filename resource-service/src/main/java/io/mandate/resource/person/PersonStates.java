package io.mandate.resource.person;

import io.mandate.platform.state.EntityStates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The present states of all people. */
@Singleton
class PersonStates extends EntityStates<Person> {
    PersonStates(EntityManager entities) {
        super(
                entities,
                new Kind<>(
                        Person.STATE, Person.class, "id.value", UUID::fromString, Person::state));
    }
}
