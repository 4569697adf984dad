package io.mandate.resource.office;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What this service reads of an office's announcement. */
public record OfficeChanged(@Nullable String parent, ZoneId zone) {
    public static final String TYPE = "mandate.portfolio.office-changed.v1";
}
