package io.mandate.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final JWTAuthContextInfo rules = new JWTAuthContextInfo();
    private final Checker checker = new Checker();
    private final Watch watch = new Watch();
    private final VerifiedTokens tokens = new VerifiedTokens(checker, watch);

    @Test
    void aGoodTokenIsCheckedOnceInHalfAMinute() throws ParseException {
        var first = tokens.parse("token", rules);
        watch.now = NINE.plusSeconds(29);
        assertThat(tokens.parse("token", rules)).isSameAs(first);
        assertThat(checker.checks).isEqualTo(1);

        watch.now = NINE.plusSeconds(30);
        tokens.parse("token", rules);
        assertThat(checker.checks).isEqualTo(2);
    }

    @Test
    void atItsExpiryATokenIsCheckedAgain() throws ParseException {
        checker.expiry = NINE.plusSeconds(5);
        tokens.parse("token", rules);
        watch.now = NINE.plusSeconds(5);
        checker.refusing = true;

        assertThatThrownBy(() -> tokens.parse("token", rules)).isInstanceOf(ParseException.class);
    }

    @Test
    void whatWasRefusedIsCheckedEveryTime() throws ParseException {
        checker.refusing = true;
        assertThatThrownBy(() -> tokens.parse("token", rules)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> tokens.parse("token", rules)).isInstanceOf(ParseException.class);
        assertThat(checker.checks).isEqualTo(2);

        checker.refusing = false;
        assertThat(tokens.parse("token", rules).getRawToken()).isEqualTo("token");
    }

    @Test
    void anotherTokenAndOtherRulesAreCheckedForThemselves() throws ParseException {
        tokens.parse("token", rules);
        tokens.parse("tokem", rules);
        tokens.parse("token", new JWTAuthContextInfo());

        assertThat(checker.checks).isEqualTo(3);
    }

    @Test
    void noMoreThanAThousandAreRemembered() throws ParseException {
        for (int i = 0; i <= VerifiedTokens.MOST; i++) {
            tokens.parse("token " + i, rules);
        }
        int before = checker.checks;

        tokens.parse("token 0", rules);

        assertThat(checker.checks).isEqualTo(before + 1);
    }

    /** Stands where signatures are checked, and counts. */
    private static final class Checker extends JWTCallerPrincipalFactory {
        private Instant expiry = NINE.plusSeconds(3_600);
        private boolean refusing;
        private int checks;

        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules)
                throws ParseException {
            checks++;
            if (refusing) {
                throw new ParseException("no");
            }
            var claims = new JwtClaims();
            claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
            return new DefaultJWTCallerPrincipal(token, "JWT", claims);
        }
    }

    private static final class Watch extends Clock {
        private Instant now = NINE;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
