package io.mandate.portfolio.portfolio;

/** The one additive unit in which a portfolio's worth is counted. */
public enum Objective {
    RISK_ADJUSTED_VALUE("(benefits to come - costs to come) x (1 - risk factor)"),
    SCORE_TIMES_SIZE("score x planned cost");

    private final String formula;

    Objective(String formula) {
        this.formula = formula;
    }

    public String formula() {
        return formula;
    }

    /** In what its values are counted. */
    public String unit(String currency) {
        return switch (this) {
            case RISK_ADJUSTED_VALUE -> currency;
            case SCORE_TIMES_SIZE -> "score points x " + currency;
        };
    }
}
