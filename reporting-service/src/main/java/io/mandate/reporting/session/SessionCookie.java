package io.mandate.reporting.session;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** The cookie that carries a browser's token: out of scripts' reach and never sent from another site. */
final class SessionCookie {
    static final String NAME = "mandate-session";

    private SessionCookie() {}

    static NewCookie of(String token, Duration lifetime, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(token)
                .path("/v1")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure(secure)
                .maxAge(Math.clamp(lifetime.toSeconds(), 0, Integer.MAX_VALUE))
                .build();
    }

    static NewCookie none(boolean secure) {
        return of("", Duration.ZERO, secure);
    }
}
