package io.mandate.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenCheckTest {
    private static final String JWKS = "https://issuer.example/jwks";

    @Test
    void withoutAKeyNothingStarts() {
        assertThat(TokenCheck.refusal(null, "urn:issuer"))
                .contains("mp.jwt.verify.publickey.location");
    }

    @Test
    void aKeyFileMustBeThere(@TempDir Path folder) throws Exception {
        var pem = folder.resolve("public.pem");
        assertThat(TokenCheck.refusal(pem.toString(), "urn:issuer")).contains("cannot be read");

        Files.writeString(pem, "key");
        assertThat(TokenCheck.refusal(pem.toString(), "urn:issuer")).isNull();
        assertThat(TokenCheck.refusal("file:" + pem, "urn:issuer")).isNull();
        assertThat(TokenCheck.refusal("file://" + pem, "urn:issuer")).isNull();
    }

    @Test
    void withoutOneIssuerNothingStarts() {
        assertThat(TokenCheck.refusal(JWKS, null)).contains("mp.jwt.verify.issuer");
        assertThat(TokenCheck.refusal(JWKS, "urn:issuer")).isNull();
    }
}
