package io.mandate.platform.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks a token and remembers for half a minute, never beyond its expiry, that it was good: the
 * signature's check costs more than all the rest of a small request. What was refused is not kept.
 */
@Alternative
@Priority(1)
@Singleton
class VerifiedTokens extends JWTCallerPrincipalFactory {
    static final Duration REMEMBERED = Duration.ofSeconds(30);
    static final int MOST = 1_000;

    private final JWTCallerPrincipalFactory check;
    private final Clock clock;
    private final Map<Asked, Verified> verified = new ConcurrentHashMap<>();

    @Inject
    VerifiedTokens(Clock clock) {
        this(new DefaultJWTCallerPrincipalFactory(), clock);
    }

    VerifiedTokens(JWTCallerPrincipalFactory check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    /** Other rules are another question. */
    private record Asked(String token, JWTAuthContextInfo rules) {}

    private record Verified(JWTCallerPrincipal caller, Instant until) {}

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        var asked = new Asked(token, rules);
        var known = verified.get(asked);
        if (known != null && clock.instant().isBefore(known.until)) {
            return known.caller;
        }
        var caller = check.parse(token, rules);
        remember(asked, caller);
        return caller;
    }

    private void remember(Asked asked, JWTCallerPrincipal caller) {
        if (verified.size() >= MOST) {
            verified.clear();
        }
        var expiry = Instant.ofEpochSecond(caller.getExpirationTime());
        var until = clock.instant().plus(REMEMBERED);
        verified.put(asked, new Verified(caller, until.isBefore(expiry) ? until : expiry));
    }
}
