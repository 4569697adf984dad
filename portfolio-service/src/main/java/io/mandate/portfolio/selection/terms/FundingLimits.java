package io.mandate.portfolio.selection.terms;

import io.mandate.portfolio.funding.FundingLine;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.ScaledLimit;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;

/** Every funding line as a limit: of what a way takes from its periods, the part that is paid from it. */
final class FundingLimits {
    /** Shares have four digits after the point, so that no part of a coin is lost. */
    private static final int OF_SHARES = 4;

    private final PosedSelection posed;
    private final List<PosedWay> ways;
    private final LimitUnit unit;

    FundingLimits(PosedSelection posed, List<PosedWay> ways) {
        this.posed = posed;
        this.ways = ways;
        this.unit = LimitUnit.partsOf(posed.coins(), OF_SHARES);
    }

    List<TermLimit> limits() {
        return posed.funding().stream().map(this::limit).toList();
    }

    private TermLimit limit(FundingLine line) {
        var use = new HashMap<Choice, Long>();
        for (var way : ways) {
            var taken = taken(way, line).multiply(line.part(way.project().funding()));
            if (taken.signum() != 0) {
                use.put(way.choice(), whole(taken));
            }
        }
        return new TermLimit(
                new ScaledLimit(new Limit("line " + line.name(), whole(line.budget())), use), unit);
    }

    private BigDecimal taken(PosedWay way, FundingLine line) {
        var byPeriod = way.option().worth().cost().byPeriod();
        var taken = BigDecimal.ZERO;
        for (int at = 0; at < byPeriod.size(); at++) {
            var period = posed.periods().get(at);
            if (line.covers(period.from(), period.to())) {
                taken = taken.add(byPeriod.get(at));
            }
        }
        return taken;
    }

    private long whole(BigDecimal amount) {
        return amount.movePointRight(unit.digits()).longValueExact();
    }
}
