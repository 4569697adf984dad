package io.mandate.local.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingTest {
    @TempDir Path folder;

    @Test
    void aPartThatIsNeverReadyIsNamedWithTheEndOfItsLog() throws IOException {
        JvmPart part = part(() -> false, "sleep", "600");
        Waiting waiting = waiting(Duration.ZERO);
        waiting.add(part);
        assertThatThrownBy(waiting::untilReady)
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("slow is not ready after 0 s")
                .hasMessageContaining("why it is slow");
        part.stop(Duration.ofSeconds(30));
    }

    @Test
    void goesOnOnceItIsReady() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        JvmPart part = part(() -> asked.incrementAndGet() > 2, "sleep", "600");
        Waiting waiting = waiting(Duration.ofSeconds(30));
        waiting.add(part);
        waiting.untilReady();
        part.stop(Duration.ofSeconds(30));
    }

    private Waiting waiting(Duration patience) {
        Running running =
                new Running(DataDirectory.at(folder), PortPlan.from(8080), Progress.silent());
        return new Waiting(running, patience, Progress.silent());
    }

    private JvmPart part(BooleanSupplier probe, String... program) throws IOException {
        Path log = Files.writeString(folder.resolve("slow.log"), "why it is slow");
        return new JvmPart("slow", 1, new ProcessBuilder(program).start(), log, probe, null);
    }
}
