package io.mandate.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair of this JVM's tokens, in files so that every class loader finds it. */
final class Keys {
    private static final String HOME = "mandate.test.keys";

    private Keys() {}

    static Path publicKey() {
        return home().resolve("public.pem");
    }

    static PrivateKey privateKey() {
        try {
            var pem = Files.readString(home().resolve("private.pem"));
            var body = pem.replaceAll("-----.*-----|\\s", "");
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeyPair fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path home() {
        synchronized (System.getProperties()) {
            if (System.getProperty(HOME) == null) {
                System.setProperty(HOME, make().toString());
            }
            return Path.of(System.getProperty(HOME));
        }
    }

    private static Path make() {
        try {
            var home = Files.createTempDirectory("mandate-keys");
            home.toFile().deleteOnExit();
            var pair = fresh();
            write(home.resolve("private.pem"), "PRIVATE KEY", pair.getPrivate());
            write(home.resolve("public.pem"), "PUBLIC KEY", pair.getPublic());
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String name, Key key) throws IOException {
        var body = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        Files.writeString(
                file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(name, body));
        file.toFile().deleteOnExit();
    }
}
