package io.mandate.project.office;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What this service reads of an office; the code is the event's subject. */
public record OfficeChanged(String name, @Nullable String parent, ZoneId zone, String currency) {
    public static final String TYPE = "mandate.portfolio.office-changed.v1";

    public OfficeChanged {
        if (name == null || zone == null || currency == null) {
            throw new IllegalArgumentException("needs name, zone and currency");
        }
    }
}
