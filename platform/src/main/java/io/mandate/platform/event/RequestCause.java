package io.mandate.platform.event;

import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;

/** The cause of an HTTP request; only an integration may bring its own correlation id. */
@RequestScoped
@Unremovable
class RequestCause {
    static final String HEADER = "X-Correlation-Id";
    private static final String INTEGRATION = "integration";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final Cause cause;

    RequestCause(SecurityIdentity caller, CurrentVertxRequest http) {
        var actor = caller.isAnonymous() ? Causes.self() : caller.getPrincipal().getName();
        var request = http.getCurrent();
        var given = request == null ? null : request.request().getHeader(HEADER);
        if (!caller.hasRole(INTEGRATION)) {
            this.cause = new Cause(Causes.newId(), null, actor, null);
        } else if (given != null && ACCEPTABLE.matcher(given).matches()) {
            this.cause = new Cause(given, null, actor, actor);
        } else {
            this.cause = new Cause(Causes.newId(), null, actor, actor);
        }
    }

    Cause cause() {
        return cause;
    }
}
