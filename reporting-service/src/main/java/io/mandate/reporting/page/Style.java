package io.mandate.reporting.page;

import io.quarkus.qute.RawString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The one style sheet, written into each page; the policy allows exactly this text and no script at all. */
public final class Style {
    private static final String TEXT = read();

    private Style() {}

    public static RawString raw() {
        return new RawString(TEXT);
    }

    /** The Content-Security-Policy of a page that may send forms to these places. */
    public static String policy(String formAction) {
        return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action %s; frame-ancestors 'none'"
                .formatted(hash(), formAction);
    }

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(TEXT.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read() {
        try (var css = Style.class.getResourceAsStream("/style.css")) {
            return new String(
                    Objects.requireNonNull(css, "style.css").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
