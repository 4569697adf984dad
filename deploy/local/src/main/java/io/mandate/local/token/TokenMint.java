package io.mandate.local.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Makes bearer tokens that a local Mandate believes. */
public final class TokenMint {
    public static final String ISSUER = "urn:mandate:local";
    public static final String AUDIENCE = "mandate";

    private final SigningKey key;
    private final Clock clock;

    public TokenMint(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * Whom a token speaks for.
     *
     * @param roles doors it opens, such as {@code portfolio-manager}
     * @param offices codes of the offices it governs, or {@code *} for all
     */
    public record Bearer(String subject, List<String> roles, List<String> offices) {
        public Bearer {
            roles = List.copyOf(roles);
            offices = List.copyOf(offices);
        }
    }

    public String token(Bearer bearer, Duration validFor) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(bearer.subject());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(validFor).getEpochSecond()));
        claims.setGeneratedJwtId();
        claims.setStringListClaim("groups", bearer.roles());
        claims.setStringListClaim("offices", bearer.offices());
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKey(key.privateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("token could not be signed", e);
        }
    }
}
