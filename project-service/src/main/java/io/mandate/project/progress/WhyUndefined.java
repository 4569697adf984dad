package io.mandate.project.progress;

/** Why a figure is absent. */
public enum WhyUndefined {
    /** Change control has approved no baseline. */
    NO_BASELINE,
    /** No activity of the baseline has a cost. */
    NO_COST,
    /** The plan does not say until when progress is reported. */
    NO_DATA_DATE,
    /** Nothing is reported of that day yet. */
    AFTER_DATA_DATE
}
