package io.mandate.project.money.setup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rates that are stated together, all or none. */
@Schema(name = "ExchangeRatesRequest")
record RatesRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid RateRequest> rates) {}
