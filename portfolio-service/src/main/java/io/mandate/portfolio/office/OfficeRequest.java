package io.mandate.portfolio.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an office is like. The code is for good; without a parent it is a root. */
record OfficeRequest(
        @NotNull @Pattern(regexp = OfficeRequest.CODE) @Schema(examples = "EMEA-IT") String code,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Pattern(regexp = OfficeRequest.CODE) String parent,
        @NotNull
                @Schema(
                        implementation = String.class,
                        description = "IANA time zone",
                        examples = "Europe/Berlin")
                ZoneId zone,
        @NotNull @Schema(implementation = String.class, description = "ISO 4217", examples = "EUR")
                Currency currency) {
    static final String CODE = "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$";
}
