package io.mandate.portfolio.investment;

/** How long a period of a cash flow is. */
enum PeriodLength {
    YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH;

    int perYear() {
        return switch (this) {
            case YEAR -> 1;
            case HALF_YEAR -> 2;
            case QUARTER -> 4;
            case MONTH -> 12;
        };
    }
}
