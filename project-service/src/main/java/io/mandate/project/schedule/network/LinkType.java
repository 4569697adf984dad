package io.mandate.project.schedule.network;

/** Which end of the predecessor holds back which end of the successor. */
public enum LinkType {
    FS,
    SS,
    FF,
    SF;

    boolean leavesFinish() {
        return this == FS || this == FF;
    }

    boolean entersStart() {
        return this == FS || this == SS;
    }
}
