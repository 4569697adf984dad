package io.mandate.project.money.terms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The rates that some lines need, as far as there are any. */
public record Rates(Map<RateNeed, BigDecimal> known) {

    /** Money in its own currency needs no rate. */
    public Optional<BigDecimal> rate(RateNeed need) {
        return need.from().equals(need.to())
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(known.get(need));
    }
}
