package io.mandate.portfolio.investment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.investment.cashflow.InvestmentFigures;
import io.mandate.portfolio.investment.cashflow.Prices;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures, with the conventions under which they hold. */
record InvestmentView(Conventions conventions, InvestmentFigures figures) {

    /** Where the risk is counted. */
    enum RiskIn {
        NOTHING,
        FLOWS,
        RATE
    }

    /** What the figures refer to. */
    record Conventions(
            LocalDate baseDate,
            String currency,
            FlowTiming timing,
            @Nullable PeriodLength periodLength,
            Prices prices,
            @JsonInclude(JsonInclude.Include.ALWAYS)
                    @DecimalText
                    @Nullable
                    @Schema(
                            implementation = String.class,
                            nullable = true,
                            description =
                                    "The rate used: per year, in the flows' prices, with the risk"
                                            + " premium; rounded to 10 decimals")
                    BigDecimal rate,
            RiskIn riskIn) {}
}
