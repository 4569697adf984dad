package io.mandate.project.exchange.imports;

import static io.mandate.project.exchange.imports.ScheduleFiles.imported;
import static io.mandate.project.plan.PlanExamples.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.RealServers;
import io.mandate.project.exchange.tool.SeededFiles;
import io.mandate.project.exchange.tool.ToolFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a file of 10,000 tasks takes, from the upload until its plan is stored with its events. */
@QuarkusTest
@RealServers
class ScheduleImportBench {
    private static final int TASKS = Integer.getInteger("bench.tasks", 10_000);
    private static final int ROUNDS = 3;

    @TempDir private Path folder;

    @Test
    void tenThousandTasks() throws IOException {
        var file = folder.resolve("plan.xml");
        ToolFiles.write(SeededFiles.of(7, TASKS).in("MSPDI", List.of()), file);
        var bytes = Files.readAllBytes(file);
        for (int round = 1; round <= ROUNDS; round++) {
            var project = project();
            long before = System.nanoTime();
            var view = imported(project, bytes);
            var took = Duration.ofNanos(System.nanoTime() - before);
            assertThat(view.getString("result.outcome")).as(view.prettify()).isEqualTo("TAKEN");
            System.out.printf(
                    "import of %d tasks, %d links, %d MB: %.1f s%n",
                    view.getInt("result.tasks"),
                    view.getInt("result.links"),
                    bytes.length >> 20,
                    took.toMillis() / 1000.0);
        }
    }
}
