package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionSolution.Overrun;
import java.util.List;

/** The first thing to say when somebody asks why a candidate is in or out, with the data of the sentence. */
public sealed interface FirstReason {
    String candidate();

    /** Reasons for staying out. */
    sealed interface Out extends FirstReason {}

    /** Reasons for being in. */
    sealed interface In extends FirstReason {}

    /** Somebody decided that it stays out. */
    record ForcedOut(String candidate) implements Out {}

    /** Another one, which is in, rules it out. */
    record ExcludedBy(String candidate, String other) implements Out {}

    /** It needs others that are not in. */
    record RequiresMissing(String candidate, List<String> missing) implements Out {
        public RequiresMissing {
            missing = List.copyOf(missing);
        }
    }

    /** Of a set that it belongs to, as many as may are in already. */
    record SetFull(String candidate, List<String> others) implements Out {
        public SetFull {
            others = List.copyOf(others);
        }
    }

    /** It would bring what is used of a limit below its floor. */
    record BelowFloor(String candidate, String limit, long floor, long left) implements Out {}

    /** It adds no value. */
    record NegativeValue(String candidate, long value) implements Out {}

    /**
     * It would overrun these limits, although it is worth more than what it uses: what is left is too
     * small a piece. {@code hopeless}: not even if everything that is not forced made room.
     */
    record NoRoom(String candidate, List<Overrun> overruns, boolean hopeless) implements Out {
        public NoRoom {
            overruns = List.copyOf(overruns);
        }
    }

    /**
     * It is worth no more than what it would use up: {@code priceOfUse} is what its use is worth to the
     * others, in units of value. {@code room} says who would have to leave.
     */
    record Displaced(
            String candidate, long value, double priceOfUse, List<Overrun> overruns, Room room)
            implements Out {
        public Displaced {
            overruns = List.copyOf(overruns);
        }
    }

    /** A set of chosen ones that would make enough room: the dearest ten, how many in all, their worth. */
    record Room(List<String> dearest, int count, long value) {
        public Room {
            dearest = List.copyOf(dearest);
        }
    }

    /** It would fit, but the run stopped before it could say more. */
    record NotProven(String candidate) implements Out {}

    /** Somebody decided that it is in. */
    record ForcedIn(String candidate) implements In {}

    /** These, which are in, need it. */
    record RequiredBy(String candidate, List<String> by) implements In {
        public RequiredBy {
            by = List.copyOf(by);
        }
    }

    /** Of a set that it belongs to, no fewer may be in. */
    record SetNeeds(String candidate, List<String> others) implements In {
        public SetNeeds {
            others = List.copyOf(others);
        }
    }

    /** It is worth at least what it uses up; {@code margin} is by how much, in units of value. */
    record WorthIt(String candidate, long value, double priceOfUse) implements In {
        public double margin() {
            return value - priceOfUse;
        }
    }
}
