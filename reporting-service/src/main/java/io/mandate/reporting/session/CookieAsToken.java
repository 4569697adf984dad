package io.mandate.reporting.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the session's cookie stand for the bearer token where nothing can be changed: on GET. */
@ApplicationScoped
class CookieAsToken {
    /** Above authentication, which has 200. */
    private static final int BEFORE_AUTHENTICATION = 250;

    private static final String SIGN_IN = "/v1/session";

    void install(@Observes Filters filters) {
        filters.register(CookieAsToken::admit, BEFORE_AUTHENTICATION);
    }

    private static void admit(RoutingContext exchange) {
        var request = exchange.request();
        var cookie = request.getCookie(SessionCookie.NAME);
        if (cookie != null
                && request.method().equals(HttpMethod.GET)
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !SIGN_IN.equals(exchange.normalizedPath())) {
            request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + cookie.getValue());
        }
        exchange.next();
    }
}
