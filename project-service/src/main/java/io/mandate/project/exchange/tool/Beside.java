package io.mandate.project.exchange.tool;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that another thread does meanwhile; it fails only if somebody wants to know what came of it. */
final class Beside<T> {
    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Beside<T> begin(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("beside").start(task);
        return new Beside<>(task);
    }

    T get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new RefusedFileException("The file cannot be read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
