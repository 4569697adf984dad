package io.mandate.project.staffing;

/** What a line of a plan's resources stands for. */
public enum ResourceKind {
    /** People and machines, counted in time. */
    WORK,
    /** Things that are used up, counted in units. */
    MATERIAL,
    /** Money that is spent. */
    COST
}
