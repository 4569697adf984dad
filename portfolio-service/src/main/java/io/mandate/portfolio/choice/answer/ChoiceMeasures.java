package io.mandate.portfolio.choice.answer;

import io.mandate.portfolio.choice.problem.PosedChoice;
import io.mandate.portfolio.selection.inquiry.Measures;
import io.mandate.portfolio.selection.model.Rule;
import io.mandate.portfolio.selection.model.RuleWords;
import java.math.BigDecimal;

/** The units of a request, of which each limit has its own. */
public record ChoiceMeasures(PosedChoice posed) implements Measures {
    @Override
    public BigDecimal value(long whole) {
        return posed.scales().value(whole);
    }

    @Override
    public BigDecimal amount(String limit, long whole) {
        return posed.scales().amount(limit, whole);
    }

    @Override
    public boolean measures(String limit) {
        return posed.isLimit(limit);
    }

    @Override
    public String words(Rule rule) {
        return switch (rule) {
            case Rule.Ceiling(var limit) when posed.isShare(limit) -> "the share " + limit.name();
            case Rule.Floor(var limit) when posed.isShare(limit) -> "the share " + limit.name();
            default ->
                    new RuleWords((limit, whole) -> amount(limit, whole).toPlainString()).of(rule);
        };
    }

    @Override
    public boolean addsUp() {
        return false;
    }
}
