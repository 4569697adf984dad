package io.mandate.platform.outbox;

import io.mandate.platform.event.Depot;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A writer that has written two events and does not commit until it is told to. */
final class OpenTransaction implements AutoCloseable {
    private static final int LONG = 3_600;

    private final Pause pause = new Pause();
    private final CompletableFuture<Void> writer;

    OpenTransaction(Depot depot, UUID parcel) {
        this.writer =
                CompletableFuture.runAsync(
                        () -> write(depot, parcel), command -> Thread.ofPlatform().start(command));
        pause.awaitHeld();
    }

    private void write(Depot depot, UUID parcel) {
        QuarkusTransaction.requiringNew()
                .timeout(LONG)
                .run(
                        () -> {
                            depot.move(parcel, "written", "early");
                            pause.hold();
                        });
    }

    void commit() {
        pause.release();
        writer.join();
    }

    /** Whatever happened, the transaction ends. */
    @Override
    public void close() {
        pause.release();
        writer.exceptionally(_ -> null).join();
    }
}
