package io.mandate.project.proposal;

import io.mandate.platform.money.Money;
import io.mandate.project.BusinessCase;
import io.mandate.project.BusinessCase.Line;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A business case as it is sent: without a currency it is in that of the project's costs, else of its office. */
public record BusinessCaseRequest(
        @Schema(description = "ISO 4217", examples = "EUR") @Nullable String currency,
        @Size(max = 600) List<@Valid @NotNull Line> costs,
        @Size(max = 600) List<@Valid @NotNull Line> benefits) {

    public BusinessCaseRequest {
        if (currency != null) {
            Money.zero(currency); // refuses what is no currency
        }
        costs = costs == null ? List.of() : costs;
        benefits = benefits == null ? List.of() : benefits;
    }

    static @Nullable BusinessCaseRequest of(@Nullable BusinessCase kase) {
        return kase == null
                ? null
                : new BusinessCaseRequest(kase.currency(), kase.costs(), kase.benefits());
    }

    BusinessCase toBusinessCase(String fallback) {
        return new BusinessCase(currency == null ? fallback : currency, costs, benefits);
    }
}
