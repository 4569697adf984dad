package io.mandate.portfolio.posing;

import io.mandate.portfolio.posing.PosedProject.Worth;
import io.mandate.portfolio.valuation.Gap;
import io.mandate.portfolio.valuation.Valuation;
import io.mandate.portfolio.valuation.Valuation.Known;
import io.mandate.portfolio.valuation.Valuation.Undefined;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which ways a project can be done: as it plans, in options, or in none, for which the gap is the reason. */
record Ways(@Nullable Gap gap, @Nullable Worth worth, List<PosedOption> options) {

    static Ways none(Gap gap) {
        return new Ways(gap, null, List.of());
    }

    static Ways asPlanned(Valuation valuation) {
        return switch (valuation) {
            case Known known -> new Ways(null, Worth.of(known), List.of());
            case Undefined(var gap) -> none(gap);
        };
    }

    static Ways of(List<PosedOption> options) {
        return new Ways(null, null, options);
    }
}
