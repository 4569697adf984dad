package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionWatch.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;

/**
 * Puts many questions to one problem in two lanes, each with engines of its own, at the same time: what one lane
 * is asked must not depend on what the other one found, so the answers are those of one lane after the other.
 */
public final class Lanes {
    private final String what;
    private final int count;
    private final SelectionEffort effort;
    private final SelectionWatch watch;
    private final AtomicInteger begun = new AtomicInteger();
    private final ReentrantLock watching = new ReentrantLock();

    /**
     * Tells the watch, one lane at a time, how many have begun.
     *
     * @param what is asked, as the caller is told it
     * @param effort of all questions together
     */
    public Lanes(String what, int count, SelectionEffort effort, SelectionWatch watch) {
        this.what = what;
        this.count = count;
        this.effort = effort;
        this.watch = watch;
    }

    /** What comes of the first questions, then what comes of the second. */
    public <Q, A> List<A> ask(
            SelectionProblem problem,
            List<Q> first,
            List<Q> second,
            BiFunction<WhatIf, List<Q>, List<A>> answering) {
        try (var executor = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var other =
                    CompletableFuture.supplyAsync(() -> lane(problem, second, answering), executor);
            var all = new ArrayList<>(lane(problem, first, answering));
            all.addAll(other.join());
            return all;
        }
    }

    private <Q, A> List<A> lane(
            SelectionProblem problem,
            List<Q> questions,
            BiFunction<WhatIf, List<Q>, List<A>> answering) {
        if (questions.isEmpty()) {
            return List.of();
        }
        try (var whatIf = new WhatIf(problem, effort, this::stopAfter)) {
            return answering.apply(whatIf, questions);
        }
    }

    private boolean stopAfter(Progress progress) {
        watching.lock();
        try {
            return watch.stopAfter(progress);
        } finally {
            watching.unlock();
        }
    }

    /** Begins the next question of a lane. */
    public void next(WhatIf whatIf) {
        whatIf.step("%s %d of %d".formatted(what, begun.incrementAndGet(), count));
    }
}
