package io.mandate.portfolio.investment;

import io.mandate.portfolio.investment.cashflow.Timing;

/** When flows happen: at a point of their period, or on their own dates (a year has 365 days). */
enum FlowTiming {
    START_OF_PERIOD,
    MIDDLE_OF_PERIOD,
    END_OF_PERIOD,
    BY_DATE;

    /** How the flows of a period are timed. */
    Timing ofPeriods() {
        return Timing.valueOf(name());
    }
}
