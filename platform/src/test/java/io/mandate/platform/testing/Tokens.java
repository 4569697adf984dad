package io.mandate.platform.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Bearer tokens as the issuer would make them, and some that a service must refuse. */
public final class Tokens {
    static final String ISSUER = "urn:mandate:test";
    private static final String AUDIENCE = "mandate";
    private static final long HOUR = 3_600;

    private Tokens() {}

    /** A person with these roles in every office. */
    public static String of(String... roles) {
        return of(Arrays.asList(roles), List.of("*"));
    }

    /** A person with these roles in these offices and what is below them. */
    public static String of(Collection<String> roles, Collection<String> offices) {
        return named("test-" + String.join("-", roles), roles, offices);
    }

    /** A certain person with these roles in these offices. */
    public static String named(
            String subject, Collection<String> roles, Collection<String> offices) {
        return sign(claims(subject, roles).claim("offices", offices), Keys.privateKey());
    }

    /** Has roles and no offices at all. */
    public static String withoutOffices(String... roles) {
        return sign(claims("test-nowhere", Arrays.asList(roles)), Keys.privateKey());
    }

    /** Signed with somebody else's key. */
    public static String forged(String... roles) {
        return sign(everywhere(roles), Keys.fresh().getPrivate());
    }

    /** Was good an hour ago. */
    public static String expired(String... roles) {
        long now = System.currentTimeMillis() / 1_000;
        return sign(
                everywhere(roles).issuedAt(now - 2 * HOUR).expiresAt(now - HOUR),
                Keys.privateKey());
    }

    /** From another issuer. */
    public static String foreign(String... roles) {
        return sign(everywhere(roles).issuer("urn:somebody:else"), Keys.privateKey());
    }

    /** For another audience. */
    public static String misdirected(String... roles) {
        return sign(everywhere(roles).audience("another-system"), Keys.privateKey());
    }

    private static JwtClaimsBuilder everywhere(String... roles) {
        return claims("test-somebody", Arrays.asList(roles)).claim("offices", List.of("*"));
    }

    private static JwtClaimsBuilder claims(String subject, Collection<String> roles) {
        return Jwt.claims()
                .issuer(ISSUER)
                .subject(subject)
                .upn(subject)
                .audience(AUDIENCE)
                .groups(Set.copyOf(roles))
                .expiresIn(HOUR);
    }

    private static String sign(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws().algorithm(SignatureAlgorithm.ES256).sign(key);
    }
}
