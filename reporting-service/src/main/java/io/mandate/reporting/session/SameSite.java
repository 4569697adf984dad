package io.mandate.reporting.session;

import static io.mandate.reporting.ReportingProblem.CROSS_SITE_REFUSED;

import io.mandate.platform.problem.ProblemException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Refuses a sign-in that another site's page sends, since a form needs no permission to do so. */
final class SameSite {
    private SameSite() {}

    static void require(@Nullable String origin, @Nullable String host) {
        if (origin != null && !authority(origin).equalsIgnoreCase(String.valueOf(host))) {
            throw new ProblemException(
                    CROSS_SITE_REFUSED,
                    "Sign in from this service's own page or without a browser");
        }
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
