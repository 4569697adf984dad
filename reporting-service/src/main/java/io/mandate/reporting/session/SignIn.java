package io.mandate.reporting.session;

import static io.mandate.reporting.ReportingProblem.TOKEN_REFUSED;
import static io.mandate.reporting.ReportingProblem.TOKEN_TOO_LARGE;

import io.mandate.platform.problem.ProblemException;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Exchanges a valid token for a cookie that lives as long as the token. */
@ApplicationScoped
class SignIn {
    /** Browsers keep at most 4,096 bytes for a cookie with its name and attributes. */
    private static final int LONGEST = 3_800;

    private final JWTParser parser;
    private final Clock clock;

    SignIn(JWTParser parser, Clock clock) {
        this.parser = parser;
        this.clock = clock;
    }

    NewCookie with(String text, boolean secure) {
        var token = text.strip();
        if (token.length() > LONGEST) {
            throw new ProblemException(
                    TOKEN_TOO_LARGE, "At most %,d characters fit".formatted(LONGEST));
        }
        return SessionCookie.of(token, lifetime(token), secure);
    }

    private Duration lifetime(String token) {
        try {
            var expiry = Instant.ofEpochSecond(parser.parse(token).getExpirationTime());
            return Duration.between(clock.instant(), expiry);
        } catch (ParseException e) {
            throw new ProblemException(
                    TOKEN_REFUSED, "It is forged, expired or meant for somebody else");
        }
    }
}
