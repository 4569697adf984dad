package io.mandate.portfolio.selection;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.selection.inquiry.Measures;
import io.mandate.portfolio.selection.model.Rule;
import io.mandate.portfolio.selection.model.RuleWords;
import java.math.BigDecimal;

/** The money of a portfolio: values and budgets in its currency. */
record PortfolioMeasures(Coins coins) implements Measures {
    @Override
    public BigDecimal value(long whole) {
        return coins.amount(whole);
    }

    @Override
    public BigDecimal amount(String limit, long whole) {
        return coins.amount(whole);
    }

    @Override
    public boolean measures(String limit) {
        return !ShareLimits.isShare(limit);
    }

    @Override
    public String words(Rule rule) {
        return switch (rule) {
            case Rule.Ceiling(var limit) when ShareLimits.isShare(limit.name()) ->
                    "the " + limit.name();
            case Rule.Floor(var limit) when ShareLimits.isShare(limit.name()) ->
                    "the " + limit.name();
            default -> money(rule);
        };
    }

    private String money(Rule rule) {
        return new RuleWords(
                        (_, amount) ->
                                "%s %s"
                                        .formatted(
                                                coins.amount(amount).toPlainString(),
                                                coins.currency()))
                .of(rule);
    }

    @Override
    public boolean addsUp() {
        return true;
    }
}
