package io.mandate.portfolio.office;

import io.mandate.platform.web.Versioned;
import java.time.ZoneId;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An office as callers see it. */
record OfficeView(
        String code,
        long version,
        String name,
        @Nullable String parent,
        @Schema(implementation = String.class, description = "IANA time zone") ZoneId zone,
        @Schema(implementation = String.class, description = "ISO 4217") Currency currency)
        implements Versioned {

    static OfficeView of(Office office) {
        return new OfficeView(
                office.code(),
                office.version(),
                office.name(),
                office.parent(),
                office.zone(),
                office.currency());
    }
}
