package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DirtyBucketsTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    private final DirtyBuckets buckets = new DirtyBuckets();

    @Test
    void aBucketInAHandIsTakenByNoOther() throws Exception {
        mark(1, 2);
        assertThat(buckets.take(16, AT_ONCE)).containsExactlyInAnyOrder((short) 1, (short) 2);

        mark(2, 3);

        assertThat(buckets.take(16, AT_ONCE)).containsExactly((short) 3);
    }

    @Test
    void whatBecameDirtyInAHandIsTakenOnceItIsReleased() throws Exception {
        mark(1);
        buckets.take(16, AT_ONCE);
        mark(1);
        var next = CompletableFuture.supplyAsync(this::takeWithPatience);

        buckets.release(Set.of((short) 1));

        assertThat(next.get(30, TimeUnit.SECONDS)).containsExactly((short) 1);
        assertThat(buckets.take(16, AT_ONCE)).isEmpty();
    }

    @Test
    void aBusyBucketQueuesBehindThoseThatWaited() throws Exception {
        mark(5, 1, 2);
        assertThat(buckets.take(1, AT_ONCE)).containsExactly((short) 5);
        mark(5);
        buckets.release(Set.of((short) 5));

        assertThat(buckets.take(2, AT_ONCE)).containsExactlyInAnyOrder((short) 1, (short) 2);
        assertThat(buckets.take(2, AT_ONCE)).containsExactly((short) 5);
    }

    private Set<Short> takeWithPatience() {
        try {
            return buckets.take(16, Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void mark(int... numbers) {
        for (int number : numbers) {
            buckets.mark(List.of((short) number));
        }
    }
}
