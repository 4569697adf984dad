package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.mandate.portfolio.selection.model.engine.Guard;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final Duration AT_MOST = Duration.ofSeconds(30);
    private static final String GUARD = Guard.class.getName();
    private static final SelectionEffort EFFORT =
            SelectionEffort.quick().within(Duration.ofMinutes(5));
    private static final SelectionProblem PROBLEM = SeededProblems.knapsack(20, 2, 1);

    private final Set<Thread> before = new HashSet<>();

    @BeforeEach
    void whoIsThere() {
        before.addAll(alive());
    }

    @AfterEach
    void nobodyStaysBehind() {
        assertThat(begunSince()).isEmpty();
    }

    /** Threads of lanes and of their guards. */
    private List<Thread> begunSince() {
        return alive().stream()
                .filter(each -> !before.contains(each))
                .filter(each -> isIn(each, Lanes.class.getName()) || isIn(each, GUARD))
                .toList();
    }

    private static boolean isIn(Thread thread, String className) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(className));
    }

    private static Set<Thread> alive() {
        return Thread.getAllStackTraces().keySet();
    }

    @Test
    void answersComeInTheOrderOfTheQuestionsOfTheFirstLaneThenOfTheSecond() {
        assertThat(asked(SelectionWatch.NONE, (_, some) -> some)).containsExactly(1, 2, 3, 4, 5);
    }

    /** The first one waits for the second one to have begun, and the other way round. */
    @Test
    void bothLanesAreAskedAtTheSameTimeWithEnginesOfTheirOwn() {
        var both = new CyclicBarrier(2);
        Set<WhatIf> engines = ConcurrentHashMap.newKeySet();

        var answers =
                asked(
                        SelectionWatch.NONE,
                        (whatIf, some) -> {
                            engines.add(whatIf);
                            meet(both);
                            return some;
                        });

        assertThat(answers).hasSize(5);
        assertThat(engines).hasSize(2);
    }

    @Test
    void aLaneWithoutQuestionsIsNotBegun() {
        var lanes = new Lanes("question", 2, EFFORT, SelectionWatch.NONE);
        var begun = new AtomicInteger();
        BiFunction<WhatIf, List<Integer>, List<Integer>> counting =
                (_, some) -> {
                    begun.incrementAndGet();
                    return some;
                };

        assertThat(lanes.ask(PROBLEM, List.of(1, 2), List.of(), counting)).containsExactly(1, 2);
        assertThat(lanes.ask(PROBLEM, List.of(), List.of(3), counting)).containsExactly(3);
        assertThat(lanes.ask(PROBLEM, List.of(), List.<Integer>of(), counting)).isEmpty();
        assertThat(begun).hasValue(2);
    }

    /** Only the watch ends the lanes: each goes on until it is over. */
    @Test
    void bothLanesAreStoppedWhenTheWatchSaysStop() {
        var answers =
                asked(
                        _ -> true,
                        (whatIf, some) -> {
                            until(whatIf::over);
                            return some.subList(0, 1);
                        });

        assertThat(answers).containsExactly(1, 4);
    }

    @Test
    void theWatchIsToldHowManyHaveBegunInBothLanesTogether() {
        Set<String> steps = ConcurrentHashMap.newKeySet();
        var lanes = new Lanes("question", 5, EFFORT, now -> !steps.add(now.step()));
        var both = new CyclicBarrier(2);

        lanes.ask(
                PROBLEM,
                List.of(1),
                List.of(2),
                (whatIf, some) -> {
                    lanes.next(whatIf);
                    meet(both);
                    until(whatIf::over);
                    return some;
                });

        assertThat(steps).containsExactlyInAnyOrder("question 1 of 5", "question 2 of 5");
    }

    /** Whoever calls it first stays in it until the other lane's thread waits for its turn, or has come in as well. */
    @Test
    void theWatchIsNeverCalledByTwoThreadsAtOnce() {
        var inside = new AtomicInteger();
        var twoAtOnce = new AtomicBoolean();
        SelectionWatch watch =
                _ -> {
                    if (inside.incrementAndGet() == 1) {
                        until(() -> inside.get() > 1 || anotherWaits() || anotherIsGone());
                    }
                    twoAtOnce.compareAndSet(false, inside.getAndDecrement() > 1);
                    return true;
                };

        asked(
                watch,
                (whatIf, some) -> {
                    until(whatIf::over);
                    return some;
                });

        assertThat(twoAtOnce).isFalse();
    }

    /** Nobody else's guard is left: it is the second one's call. */
    private boolean anotherIsGone() {
        return others().noneMatch(each -> isIn(each, GUARD));
    }

    private boolean anotherWaits() {
        return others().filter(each -> isIn(each, GUARD) && isIn(each, Lanes.class.getName()))
                .anyMatch(each -> each.getState() == Thread.State.WAITING);
    }

    private Stream<Thread> others() {
        return begunSince().stream().filter(each -> each != Thread.currentThread());
    }

    /** The second one is not through before the first one has ended. */
    @Test
    void whatGoesWrongInTheFirstLaneReachesTheCallerWhenTheSecondIsThrough() {
        var through = new AtomicBoolean();

        assertThatThrownBy(
                        () ->
                                asked(
                                        SelectionWatch.NONE,
                                        (_, some) -> {
                                            if (some.contains(1)) {
                                                throw new IllegalStateException("first");
                                            }
                                            until(this::onlyOneGuardIsLeft);
                                            through.set(true);
                                            return some;
                                        }))
                .hasStackTraceContaining("first");
        assertThat(through).isTrue();
    }

    private boolean onlyOneGuardIsLeft() {
        return begunSince().stream().filter(each -> isIn(each, GUARD)).count() == 1;
    }

    @Test
    void whatGoesWrongInTheSecondLaneReachesTheCaller() {
        assertThatThrownBy(
                        () ->
                                asked(
                                        SelectionWatch.NONE,
                                        (_, some) -> {
                                            if (some.contains(4)) {
                                                throw new IllegalStateException("second");
                                            }
                                            return some;
                                        }))
                .hasStackTraceContaining("second");
    }

    @Test
    void whatGoesWrongInBothLanesReachesTheCaller() {
        assertThatThrownBy(
                        () ->
                                asked(
                                        SelectionWatch.NONE,
                                        (_, _) -> {
                                            throw new IllegalStateException("both");
                                        }))
                .hasStackTraceContaining("both");
    }

    private static List<Integer> asked(
            SelectionWatch watch, BiFunction<WhatIf, List<Integer>, List<Integer>> answering) {
        return new Lanes("question", 5, EFFORT, watch)
                .ask(PROBLEM, List.of(1, 2, 3), List.of(4, 5), answering);
    }

    private static void until(Callable<Boolean> condition) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(AT_MOST)
                .until(condition);
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(AT_MOST.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
