package io.mandate.portfolio.investment.cashflow;

/** Why a figure does not exist. */
public enum Undefined {
    /** No rate was stated to discount with. */
    NO_RATE,
    /** Nothing is paid, so that nothing can be divided by it. */
    NO_COSTS,
    /** There is no outlay before the first surplus. */
    NO_INITIAL_OUTLAY,
    /** What was paid never comes back. */
    NEVER_PAID_BACK,
    /** Every rate makes the flows worth 0, because there are none. */
    EVERY_RATE,
    /** All flows have one sign: no rate makes them worth 0. */
    NO_CHANGE_OF_SIGN,
    /** The signs change, but no rate above -100 % makes the flows worth 0. */
    NO_REAL_ROOT,
    /** The signs change more than 40 times: the rates are not sought. */
    TOO_MANY_CHANGES_OF_SIGN,
    /** There are rates so near each other that 400 digits do not tell them apart. */
    INSEPARABLE_RATES
}
