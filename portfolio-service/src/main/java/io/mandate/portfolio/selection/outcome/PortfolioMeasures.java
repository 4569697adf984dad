package io.mandate.portfolio.selection.outcome;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.inquiry.Measures;
import io.mandate.portfolio.selection.model.Rule;
import io.mandate.portfolio.selection.terms.TermWords;
import java.math.BigDecimal;

/** The money of a portfolio, and the units of what its terms limit beside it. */
public record PortfolioMeasures(Coins coins, TermWords words) implements Measures {
    public PortfolioMeasures(PosedSelection posed) {
        this(posed.coins(), new TermWords(posed));
    }

    @Override
    public BigDecimal value(long whole) {
        return coins.amount(whole);
    }

    @Override
    public BigDecimal amount(String limit, long whole) {
        return words.terms().unit(limit).amount(whole);
    }

    @Override
    public boolean measures(String limit) {
        return words.terms().unit(limit).measures();
    }

    @Override
    public String words(Rule rule) {
        return words.of(rule);
    }

    @Override
    public boolean addsUp() {
        return true;
    }
}
