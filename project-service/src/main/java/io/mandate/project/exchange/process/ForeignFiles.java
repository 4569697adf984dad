package io.mandate.project.exchange.process;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.process.ToolProcess.End;
import io.mandate.project.exchange.tool.ScheduleJson;
import io.mandate.project.exchange.tool.ToolMain.Answer;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads and writes the files of scheduling tools, in a process that a hostile file may harm. */
@ApplicationScoped
public class ForeignFiles {
    private static final int AT_ONCE = 2;

    private final ToolProcess process;
    private final long unpacked;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ForeignFiles(
            @ConfigProperty(name = "mandate.exchange.memory", defaultValue = "768m") String memory,
            @ConfigProperty(name = "mandate.exchange.patience", defaultValue = "PT4M")
                    Duration patience,
            @ConfigProperty(name = "mandate.exchange.unpacked", defaultValue = "400M")
                    MemorySize unpacked) {
        this.process = new ToolProcess(memory, patience);
        this.unpacked = unpacked.asLongValue();
    }

    /** What a file says; a file that cannot be read safely is refused. */
    public ForeignSchedule read(Path file, BooleanSupplier cancelled) {
        try (var folder = WorkFolder.open()) {
            var out = folder.file("schedule.json");
            var arguments =
                    List.of("read", file.toString(), out.toString(), Long.toString(unpacked));
            require(run(folder, cancelled, arguments));
            if (size(out) > unpacked) {
                throw refused(End.TOO_LARGE);
            }
            var answer = ScheduleJson.read(out, Answer.class);
            var schedule = answer.schedule();
            if (schedule == null) {
                throw new ProblemException(
                        ExchangeProblem.SCHEDULE_FILE_REFUSED, String.valueOf(answer.refusal()));
            }
            return schedule;
        }
    }

    public void write(ForeignSchedule schedule, Path file) {
        try (var folder = WorkFolder.open()) {
            var in = folder.file("schedule.json");
            ScheduleJson.write(schedule, in);
            require(run(folder, () -> false, List.of("write", in.toString(), file.toString())));
        }
    }

    private End run(WorkFolder folder, BooleanSupplier cancelled, List<String> arguments) {
        places.acquireUninterruptibly();
        try {
            return process.run(folder.path(), cancelled, arguments);
        } finally {
            places.release();
        }
    }

    private static void require(End end) {
        if (end != End.DONE) {
            throw refused(end);
        }
    }

    private static ProblemException refused(End end) {
        return new ProblemException(
                ExchangeProblem.SCHEDULE_FILE_REFUSED,
                switch (end) {
                    case TOO_LARGE -> "The file needs more memory than it is given";
                    case TOO_SLOW -> "The file takes longer than it is given";
                    case CANCELLED -> "Nobody waits for the file any more";
                    case CRASHED, DONE -> "The file breaks its reader";
                });
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
