package io.mandate.resource.allocation.model;

import java.util.List;

/** Why a demand stays unmet, with the data of the sentence. */
public sealed interface UnmetReason {

    /** Nobody has the role, skill and level (or the named person is not there). */
    record NoQualifiedPerson(AllocationProblem.Need need) implements UnmetReason {}

    /** Everybody who could do it is busy; the works are listed by weight, heaviest first. */
    record QualifiedPeopleFull(List<FullPerson> people) implements UnmetReason {
        public QualifiedPeopleFull {
            people = List.copyOf(people);
        }
    }

    /** These have minutes left, but fewer than the smallest block. */
    record MinimumBlock(int block, List<FreePerson> people) implements UnmetReason {
        public MinimumBlock {
            people = List.copyOf(people);
        }
    }

    /** These have minutes left, but are on as many projects as allowed. */
    record ProjectLimit(List<FreePerson> people) implements UnmetReason {
        public ProjectLimit {
            people = List.copyOf(people);
        }
    }

    /** Locks keep these, who have minutes left, away from it. */
    record LockedAway(List<FreePerson> people) implements UnmetReason {
        public LockedAway {
            people = List.copyOf(people);
        }
    }

    /** Minutes are left, but the run stopped before it could use them. */
    record NotProven(List<FreePerson> people) implements UnmetReason {
        public NotProven {
            people = List.copyOf(people);
        }
    }

    /** Somebody without a free minute, and what keeps him busy. */
    record FullPerson(String person, List<Work> busyWith) {
        public FullPerson {
            busyWith = List.copyOf(busyWith);
        }
    }

    /** Minutes on another demand and its weight. */
    record Work(String project, String demand, long weight, int minutes) {}

    /** Somebody with free minutes that are of no use here. */
    record FreePerson(String person, int freeMinutes) {}
}
