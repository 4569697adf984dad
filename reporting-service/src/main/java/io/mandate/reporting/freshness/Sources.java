package io.mandate.reporting.freshness;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** Where events come from. */
@ConfigMapping(prefix = "mandate.reporting")
interface Sources {
    /** The topic of each service whose events are reported. */
    Map<String, String> topics();
}
