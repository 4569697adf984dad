package io.mandate.project.money.book;

import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which currency a project's books are to be kept. */
@Schema(name = "CostBookRequest")
record CostBookRequest(@NotNull @Schema(examples = "EUR") String currency) {
    CostBookRequest {
        var code = currency;
        if (code != null
                && Currency.getAvailableCurrencies().stream()
                        .noneMatch(each -> each.getCurrencyCode().equals(code))) {
            throw new IllegalArgumentException("must be a currency of ISO 4217");
        }
    }
}
