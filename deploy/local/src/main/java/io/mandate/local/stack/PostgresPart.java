package io.mandate.local.stack;

import io.mandate.local.PostgresServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL as part of a stack. */
record PostgresPart(PostgresServer server, Path log) implements Part {
    static final String NAME = "postgresql";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public ProcessHandle process() {
        return ProcessHandle.of(server.pid())
                .orElseThrow(() -> new StackFailure("PostgreSQL has ended."));
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public CompletableFuture<String> end() {
        return ProcessHandle.of(server.pid())
                .map(process -> process.onExit().thenApply(_ -> "has ended"))
                .orElseGet(() -> CompletableFuture.completedFuture("has ended"));
    }

    @Override
    public boolean recordsCache() {
        return false;
    }

    @Override
    public void stop(Duration patience) {
        server.close();
    }
}
