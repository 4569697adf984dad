package io.mandate.reporting.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/** The sign-in page's template. */
@CheckedTemplate
final class SessionPages {
    private SessionPages() {}

    static native TemplateInstance signIn(RawString style);
}
