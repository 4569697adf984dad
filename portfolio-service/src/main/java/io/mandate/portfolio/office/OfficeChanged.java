package io.mandate.portfolio.office;

import io.mandate.portfolio.PortfolioEvent;
import io.mandate.portfolio.Stamp;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** An office was opened, renamed, moved in the tree or otherwise changed. */
record OfficeChanged(
        Stamp stamp, String name, @Nullable String parent, ZoneId zone, String currency)
        implements PortfolioEvent {

    @Override
    public String type() {
        return "mandate.portfolio.office-changed.v1";
    }
}
