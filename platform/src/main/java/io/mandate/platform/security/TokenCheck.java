package io.mandate.platform.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** A service that cannot tell a good token from a bad one does not start. */
@ApplicationScoped
class TokenCheck {
    private static final String KEY = "mp.jwt.verify.publickey.location";
    private static final String ISSUER = "mp.jwt.verify.issuer";

    private final Config config;

    TokenCheck(Config config) {
        this.config = config;
    }

    void atStart(@Observes @Priority(1) StartupEvent event) {
        var refusal = refusal(value(KEY).orElse(null), value(ISSUER).orElse(null));
        if (refusal != null) {
            throw new IllegalStateException("The service does not start: " + refusal);
        }
    }

    static @Nullable String refusal(@Nullable String location, @Nullable String issuer) {
        if (location == null) {
            return "set %s to the issuer's JWKS URL or to a PEM file, tokens cannot be checked otherwise"
                    .formatted(KEY);
        }
        if (!location.startsWith("http") && !Files.isReadable(Path.of(file(location)))) {
            return "%s names %s, which cannot be read".formatted(KEY, location);
        }
        if (issuer == null) {
            return "set %s to the one issuer whose tokens are accepted".formatted(ISSUER);
        }
        return null;
    }

    private static String file(String location) {
        return location.startsWith("file:")
                ? location.substring("file:".length()).replaceFirst("^//", "")
                : location;
    }

    private Optional<String> value(String key) {
        return config.getOptionalValue(key, String.class)
                .filter(text -> !text.isBlank() && !text.equals("NONE"));
    }
}
