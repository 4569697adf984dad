package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Person;

/** What a program must not give up of the first stage. */
sealed interface Standard {
    /** As little weighted demand is unmet as is possible at all. */
    record Best(Face face) implements Standard {}

    /** No more weighted grains are unmet than these. */
    record NoWorse(long unmet) implements Standard {}

    /** The first stage itself is to be improved. */
    record None() implements Standard {}

    default boolean fills(Person person) {
        return this instanceof Best(var face) && face.fills(person);
    }

    default boolean serves(Demand demand) {
        return this instanceof Best(var face) && face.serves(demand);
    }

    default boolean allows(Slot slot) {
        return !(this instanceof Best(var face)) || face.uses(slot);
    }
}
