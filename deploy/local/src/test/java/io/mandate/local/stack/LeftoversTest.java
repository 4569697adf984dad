package io.mandate.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.local.stack.StackState.PartState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir Path folder;
    private Process orphan;

    @BeforeEach
    void startOrphan() throws IOException {
        orphan = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endOrphan() {
        orphan.destroyForcibly();
    }

    @Test
    void whatAKilledLauncherLeftIsEnded() throws InterruptedException {
        remember(ProcessRef.of(orphan.toHandle()));
        DataDirectory directory = DataDirectory.at(folder);
        Leftovers.of(directory).orElseThrow().end(Progress.silent());
        assertThat(orphan.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Leftovers.of(directory)).isEmpty();
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() {
        remember(new ProcessRef(orphan.pid(), 0));
        assertThat(Leftovers.of(DataDirectory.at(folder))).isEmpty();
    }

    private void remember(ProcessRef process) {
        PartState part = new PartState("project-service", process, 8081, "project-service.log");
        new StackState(new ProcessRef(1, 0), PortPlan.from(8080), List.of(part))
                .write(folder.resolve("state.json"));
    }
}
