package io.mandate.portfolio.investment.cashflow;

/** When the flow of a period happens, which decides how often it is discounted. */
public enum Timing {
    /** The flow of period 0 is not discounted; the usual textbook series. */
    START_OF_PERIOD(0),
    /** The flow of period 0 is discounted by half a period. */
    MIDDLE_OF_PERIOD(1),
    /** The flow of period 0 is discounted by a whole period, as a spreadsheet's NPV does. */
    END_OF_PERIOD(2);

    static final int TICKS = 2;
    private final int offset;

    Timing(int offset) {
        this.offset = offset;
    }

    /** Half periods since the base date. */
    long tick(int period) {
        return (long) TICKS * period + offset;
    }
}
