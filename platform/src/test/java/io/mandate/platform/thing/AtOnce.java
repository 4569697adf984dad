package io.mandate.platform.thing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many callers who start at the same moment. */
final class AtOnce {
    private AtOnce() {}

    /** What each of them got. */
    static <T> List<T> callers(int number, IntFunction<T> call) throws InterruptedException {
        var start = new CyclicBarrier(number);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(
                            IntStream.range(0, number)
                                    .mapToObj(caller -> together(start, () -> call.apply(caller)))
                                    .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static <T> Callable<T> together(CyclicBarrier start, Callable<T> call) {
        return () -> {
            start.await(30, TimeUnit.SECONDS);
            return call.call();
        };
    }
}
