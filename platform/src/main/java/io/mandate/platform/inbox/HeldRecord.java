package io.mandate.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that waits for its predecessor or, with an error, for a person. */
record HeldRecord(
        UUID id,
        Subscription subscription,
        RawRecord raw,
        Instant heldAt,
        @Nullable String error,
        int attempts) {
    String key() {
        return raw.key();
    }
}
