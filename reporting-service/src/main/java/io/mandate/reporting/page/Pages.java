package io.mandate.reporting.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/** The page templates; their expressions are checked when the service is built. */
@CheckedTemplate
final class Pages {
    private Pages() {}

    static native TemplateInstance portfolio(PortfolioPage page, RawString style);
}
