package io.mandate.project.exchange.imports;

import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.process.ForeignFiles;
import io.mandate.project.exchange.process.WorkFolder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The run of an import. The file is read in another process and without a transaction; what it says is
 * then taken in one, together with the report. A dry run takes it in a transaction that is rolled back.
 */
@ApplicationScoped
class ScheduleWork implements RunWork {
    static final String KIND = "schedule-import";
    private static final int LONGEST_SECONDS = 600;

    private final ScheduleImports imports;
    private final ForeignFiles files;
    private final ScheduleTaking taking;

    ScheduleWork(ScheduleImports imports, ForeignFiles files, ScheduleTaking taking) {
        this.imports = imports;
        this.files = files;
        this.taking = taking;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Conclusion perform(RunInput input, RunProgress progress) {
        progress.report(5, "reading the file");
        var ordered = imports.require(input.runId());
        var file = read(input.runId(), progress);
        progress.report(
                50, "%d tasks, %d links".formatted(file.tasks().size(), file.links().size()));
        if (!ordered.dryRun()) {
            return () -> taking.report(ordered, file, taking.take(ordered, file));
        }
        var report = rehearse(ordered, file);
        return () -> taking.report(ordered, file, report);
    }

    private ForeignSchedule read(UUID id, RunProgress progress) {
        try (var folder = WorkFolder.open()) {
            var copy = folder.file("schedule");
            imports.copy(id, copy);
            return files.read(copy, progress::cancelled);
        }
    }

    /** Does everything as if it were meant, and then leaves the transaction by the door that undoes it. */
    private ScheduleTaking.Report rehearse(ScheduleImport ordered, ForeignSchedule file) {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .run(
                            () -> {
                                throw new Rehearsed(taking.take(ordered, file));
                            });
            throw new IllegalStateException("a rehearsal never ends well");
        } catch (Rehearsed rehearsed) {
            return rehearsed.report;
        }
    }

    /** Carries out of a transaction what would have happened. */
    private static final class Rehearsed extends RuntimeException {
        private final transient ScheduleTaking.Report report;

        Rehearsed(ScheduleTaking.Report report) {
            super("a rehearsal is over", null, false, false);
            this.report = report;
        }
    }
}
