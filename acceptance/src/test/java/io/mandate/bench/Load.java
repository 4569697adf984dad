package io.mandate.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Workers that all begin at once, each repeating its step until the time is over. */
final class Load {
    private Load() {}

    /** How many steps a second they made together. */
    static double perSecond(List<? extends Step> workers, Duration time) throws Exception {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(workers.size())) {
            var counts =
                    workers.stream()
                            .map(worker -> threads.submit(counting(worker, begin, time)))
                            .toList();
            long started = System.nanoTime();
            begin.countDown();
            long steps = 0;
            for (var count : counts) {
                steps += count.get();
            }
            return steps * 1e9 / (System.nanoTime() - started);
        }
    }

    private static Callable<Long> counting(Step worker, CountDownLatch begin, Duration time) {
        return () -> {
            begin.await();
            long end = System.nanoTime() + time.toNanos();
            long steps = 0;
            while (System.nanoTime() < end) {
                worker.once();
                steps++;
            }
            return steps;
        };
    }
}
