package io.mandate.platform.audit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Chains new audit records in small blocks, outside of the writers' transactions. */
@ApplicationScoped
class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final int BLOCK = 1_000;

    private final Ledger ledger;
    private final Clock clock;
    private final AtomicBoolean failing = new AtomicBoolean();
    private volatile @Nullable Instant oldestUnsealed;

    Sealer(Ledger ledger, Clock clock, MeterRegistry metrics) {
        this.ledger = ledger;
        this.clock = clock;
        metrics.gauge("mandate.audit.unsealed.age.seconds", this, Sealer::unsealedSeconds);
    }

    @Scheduled(
            every = "${mandate.audit.seal-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void seal() {
        try {
            sealAll();
            if (failing.getAndSet(false)) {
                LOG.info("Audit records are sealed again");
            }
        } catch (RuntimeException e) {
            if (!failing.getAndSet(true)) {
                LOG.warnf("Audit records wait for their seal: %s", e.getMessage());
            }
        }
    }

    private void sealAll() {
        while (QuarkusTransaction.requiringNew().call(this::sealBlock) == BLOCK) {
            // a full block: more may wait
        }
        oldestUnsealed = ledger.waiting(ledger.lastSeal()).oldest();
    }

    private int sealBlock() {
        if (!ledger.lease()) {
            return 0;
        }
        var last = ledger.lastSeal();
        var records = ledger.unsealed(last, BLOCK);
        if (!records.isEmpty()) {
            ledger.add(Seal.of(last, records), clock.instant());
        }
        return records.size();
    }

    private double unsealedSeconds() {
        var oldest = oldestUnsealed;
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1_000.0;
    }
}
