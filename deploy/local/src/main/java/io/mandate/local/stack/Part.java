package io.mandate.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One of the running pieces of a stack. */
sealed interface Part permits PostgresPart, JvmPart {
    String name();

    /** The port that its users know. */
    int port();

    ProcessHandle process();

    Path log();

    boolean ready();

    /** Completed when it has ended, with how. */
    CompletableFuture<String> end();

    /** Whether its end takes longer because a start-up cache is written. */
    boolean recordsCache();

    /** Ends it, gently for as long as {@code patience} lasts. */
    void stop(Duration patience);
}
