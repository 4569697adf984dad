package io.mandate.project.schedule.network;

/** What holds back the rest of an activity that began before its predecessors allowed. */
public enum ProgressRule {
    /** The rest waits for the predecessors. */
    RETAINED_LOGIC,
    /** The rest goes on at the data date: what began out of sequence no longer heeds its links. */
    PROGRESS_OVERRIDE
}
