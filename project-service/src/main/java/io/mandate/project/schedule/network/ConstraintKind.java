package io.mandate.project.schedule.network;

/** The usual eight ways to wish for dates. */
public enum ConstraintKind {
    /** As soon as possible. */
    ASAP,
    /** As late as delays no successor. */
    ALAP,
    /** Start no earlier than. */
    SNET,
    /** Start no later than. */
    SNLT,
    /** Finish no earlier than. */
    FNET,
    /** Finish no later than. */
    FNLT,
    /** Must start on: no earlier and no later. */
    MSO,
    /** Must finish on: no earlier and no later. */
    MFO;

    public boolean needsDate() {
        return this != ASAP && this != ALAP;
    }

    boolean delaysStart() {
        return this == SNET || this == MSO;
    }

    boolean delaysFinish() {
        return this == FNET || this == MFO;
    }

    boolean limitsStart() {
        return this == SNLT || this == MSO;
    }

    boolean limitsFinish() {
        return this == FNLT || this == MFO;
    }
}
