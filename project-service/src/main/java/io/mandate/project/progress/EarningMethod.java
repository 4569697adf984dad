package io.mandate.project.progress;

/** How progress earns value (PMI, Practice Standard for Earned Value Management). */
public enum EarningMethod {
    /** As much as is said to be complete. */
    PERCENT_COMPLETE,
    /** Nothing until it is finished. */
    ZERO_HUNDRED,
    /** Half with the start, half with the finish. */
    FIFTY_FIFTY,
    /** The weight of each milestone that is reached. */
    WEIGHTED_MILESTONES,
    /** As much as was planned by then: it passes with the time. */
    LEVEL_OF_EFFORT,
    /** As much as the activity that it goes along with. */
    APPORTIONED,
    /** Points or items done, of those in scope. */
    UNITS
}
