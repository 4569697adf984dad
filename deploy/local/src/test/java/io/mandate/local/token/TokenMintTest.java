package io.mandate.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenMintTest {
    private static final TokenMint.Bearer BEARER =
            new TokenMint.Bearer("ada", List.of("portfolio-manager", "viewer"), List.of("IT"));

    @TempDir Path keys;

    @Test
    void verifiesWithThePublishedKeyAndCarriesWhoMayDoWhatWhere() throws Exception {
        SigningKey key = SigningKey.in(keys);
        String token = new TokenMint(key, Clock.systemUTC()).token(BEARER, Duration.ofHours(1));
        JwtClaims claims = consumer(key).processToClaims(token);
        assertThat(claims.getSubject()).isEqualTo("ada");
        assertThat(claims.getStringListClaimValue("groups"))
                .containsExactly("portfolio-manager", "viewer");
        assertThat(claims.getStringListClaimValue("offices")).containsExactly("IT");
    }

    @Test
    void theKeyStaysTheSameAndOnlyItsOwnerReadsIt() throws Exception {
        String token =
                new TokenMint(SigningKey.in(keys), Clock.systemUTC())
                        .token(BEARER, Duration.ofHours(1));
        assertThat(consumer(SigningKey.in(keys)).processToClaims(token).getSubject())
                .isEqualTo("ada");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(keys.resolve("private.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anExpiredOneIsRefused() throws Exception {
        SigningKey key = SigningKey.in(keys);
        Clock yesterday = Clock.offset(Clock.systemUTC(), Duration.ofDays(-1));
        String token = new TokenMint(key, yesterday).token(BEARER, Duration.ofHours(1));
        JwtConsumer consumer = consumer(key);
        assertThatThrownBy(() -> consumer.processToClaims(token))
                .isInstanceOf(InvalidJwtException.class);
    }

    private static JwtConsumer consumer(SigningKey key) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKey(publicKey(key.publicFile()))
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "ES256")
                .setExpectedIssuer(TokenMint.ISSUER)
                .setExpectedAudience(TokenMint.AUDIENCE)
                .setRequireExpirationTime()
                .setRequireSubject()
                .build();
    }

    private static PublicKey publicKey(Path pem) throws Exception {
        String body = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
        byte[] content = Base64.getMimeDecoder().decode(body);
        return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(content));
    }
}
