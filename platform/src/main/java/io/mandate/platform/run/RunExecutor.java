package io.mandate.platform.run;

import io.mandate.platform.event.Cause;
import io.mandate.platform.event.Causes;
import io.mandate.platform.event.Traceparent;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.problem.Problems;
import io.mandate.platform.run.Leases.Lease;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does one run from its lease to its end. */
@ApplicationScoped
class RunExecutor {
    private static final Logger LOG = Logger.getLogger(RunExecutor.class);
    private static final int LONGEST_STORE_SECONDS = 600;

    private final Leases leases;
    private final Instance<RunWork> works;
    private final Tracer tracer;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("run-heartbeat").factory());
    private volatile @Nullable Heartbeat current;
    private volatile boolean stopping;

    RunExecutor(Leases leases, Instance<RunWork> works, Tracer tracer) {
        this.leases = leases;
        this.works = works;
        this.tracer = tracer;
    }

    Set<String> kinds() {
        return works.stream().map(RunWork::kind).collect(Collectors.toSet());
    }

    /** Does the next run, if there is one. */
    boolean workOnce(Set<String> kinds) {
        var lease = leases.take(kinds);
        lease.ifPresent(
                run -> {
                    var input = run.input();
                    Causes.runAs(
                            new Cause(input.correlationId(), null, input.requestedBy(), null),
                            () -> inTrace(run, () -> inContext(() -> work(run))));
                });
        return lease.isPresent();
    }

    void stop() {
        stopping = true;
        Optional.ofNullable(current).ifPresent(Heartbeat::interrupt);
    }

    void close() {
        timer.shutdownNow();
    }

    /** What the run does belongs to the trace of the request that asked for it, however much later it is. */
    private void inTrace(Lease run, Runnable work) {
        var span =
                tracer.spanBuilder("run " + run.kind())
                        .setParent(Traceparent.parse(run.traceparent()))
                        .startSpan();
        try (var _ = span.makeCurrent()) {
            work.run();
        } finally {
            span.end();
        }
    }

    /** Reads through Hibernate need a request context even where there is no request. */
    private static void inContext(Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }

    private void work(Lease lease) {
        try {
            var conclusion = perform(lease);
            if (stopping) {
                leases.release(lease, false);
            } else if (!leases.cancel(lease)) {
                conclude(lease, conclusion);
            }
        } catch (ProblemException e) {
            leases.fail(lease, e.detail());
        } catch (LeaseLost e) {
            leases.cancel(lease);
        } catch (RuntimeException | Error e) {
            giveUp(lease, e);
        }
    }

    private Conclusion perform(Lease lease) {
        var work =
                works.stream()
                        .filter(each -> each.kind().equals(lease.kind()))
                        .findFirst()
                        .orElseThrow();
        try (var heartbeat = new Heartbeat(leases, lease, timer)) {
            current = heartbeat;
            if (stopping) {
                heartbeat.interrupt();
            }
            return work.perform(lease.input(), heartbeat);
        } finally {
            current = null;
        }
    }

    private void conclude(Lease lease, Conclusion conclusion) {
        QuarkusTransaction.requiringNew()
                .timeout(LONGEST_STORE_SECONDS)
                .run(
                        () -> {
                            if (!leases.succeed(lease)) {
                                throw new LeaseLost();
                            }
                            conclusion.store();
                            leases.finish(lease);
                        });
    }

    private void giveUp(Lease lease, Throwable e) {
        LOG.errorf(e, "Run %s failed in attempt %d", lease.input().runId(), lease.attempt());
        if (stopping) {
            leases.release(lease, false);
        } else if (Problems.isPassing(e) && !lease.isLast()) {
            leases.release(lease, true);
        } else {
            leases.fail(lease, "Something went wrong on our side; the log has more on this run");
        }
    }

    /** Somebody cancelled the run, or another replica took it over, just before its end. */
    private static class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
