package io.mandate.project.money;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Month;

/** How the organisation's books are kept. */
@ConfigMapping(prefix = "mandate.money")
public interface MoneySettings {
    /** The month in which a fiscal year begins; the year is called after the one in which it ends. */
    @WithDefault("JANUARY")
    Month fiscalYearBegins();
}
