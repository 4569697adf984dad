package io.mandate.local.token;

import io.mandate.local.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair that signs local tokens; made once per data directory. */
public final class SigningKey {
    private static final String PRIVATE = "private.pem";
    private static final String PUBLIC = "public.pem";

    private final Path publicFile;
    private final PrivateKey privateKey;

    private SigningKey(Path publicFile, PrivateKey privateKey) {
        this.publicFile = publicFile;
        this.privateKey = privateKey;
    }

    /** The pair in that folder; made when there is none. */
    public static SigningKey in(Path folder) {
        Path privateFile = folder.resolve(PRIVATE);
        Path publicFile = folder.resolve(PUBLIC);
        try {
            if (!Files.exists(privateFile) || !Files.exists(publicFile)) {
                Files.createDirectories(folder);
                make(privateFile, publicFile);
            }
            return new SigningKey(publicFile, read(privateFile));
        } catch (IOException e) {
            throw new UncheckedIOException("no signing key in " + folder, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("broken signing key in " + folder, e);
        }
    }

    public static boolean existsIn(Path folder) {
        return Files.exists(folder.resolve(PRIVATE));
    }

    private static void make(Path privateFile, Path publicFile)
            throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Secrets.write(privateFile, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.writeString(publicFile, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String pem(String label, byte[] content) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, body, label);
    }

    private static PrivateKey read(Path file) throws IOException, GeneralSecurityException {
        String body = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
        byte[] content = Base64.getMimeDecoder().decode(body);
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(content));
    }

    public Path publicFile() {
        return publicFile;
    }

    PrivateKey privateKey() {
        return privateKey;
    }
}
