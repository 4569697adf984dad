package io.mandate.portfolio.selection.model.engine;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Runs a search that goes as deep as a program has columns where the caller's stack might not be deep enough. */
final class DeepStack {
    /** So many levels fit on any stack. */
    private static final int FEW = 200;

    /** Of one level, interpreted; more than measured. */
    private static final long BYTES = 4_096;

    private DeepStack() {}

    static <T> T call(int levels, Supplier<T> search) {
        if (levels <= FEW) {
            return search.get();
        }
        var found = new CompletableFuture<T>();
        var stack = (FEW + levels) * BYTES;
        new Thread(null, () -> complete(found, search), "deep-search", stack).start();
        return found.join();
    }

    private static <T> void complete(CompletableFuture<T> found, Supplier<T> search) {
        try {
            found.complete(search.get());
        } catch (RuntimeException | Error e) {
            found.completeExceptionally(e);
        }
    }
}
