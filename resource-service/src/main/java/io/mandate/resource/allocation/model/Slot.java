package io.mandate.resource.allocation.model;

import io.mandate.resource.allocation.model.AllocationProblem.Demand;
import io.mandate.resource.allocation.model.AllocationProblem.Pair;
import io.mandate.resource.allocation.model.AllocationProblem.Person;

/** A demand that a person could serve, with the most minutes that make sense. */
record Slot(Person person, Demand demand, int most) {
    Pair pair() {
        return new Pair(person.id(), demand.project());
    }

    /** Levels beyond what was asked for: better used elsewhere. */
    int excess() {
        return switch (demand.need()) {
            case AllocationProblem.Need.Skilled(_, var skill, var level) ->
                    person.skills().getOrDefault(skill, level) - level;
            case AllocationProblem.Need.OfRole _, AllocationProblem.Need.Named _ -> 0;
        };
    }
}
