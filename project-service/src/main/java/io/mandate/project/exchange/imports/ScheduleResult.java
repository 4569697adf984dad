package io.mandate.project.exchange.imports;

import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.exchange.merge.Change;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a file, in numbers. */
@Schema(name = "ScheduleImportResult")
record ScheduleResult(
        Outcome outcome,
        @Schema(description = "The tool's name for it, such as MSPDI") String format,
        int tasks,
        int links,
        int resources,
        int assignments,
        int added,
        int removed,
        int changed,
        @Schema(description = "Baselines that are new") int baselines,
        int remarks,
        Map<RemarkCode, Integer> remarksByCode) {
    /** How an import ended. */
    @Schema(name = "ScheduleImportOutcome")
    enum Outcome {
        /** The plan is now that of the file; in a dry run it would be. */
        TAKEN,
        /** The plan says the same already. */
        UNCHANGED,
        /** A rule refuses the file; the remarks of severity ERROR say which, and where. */
        REFUSED
    }

    static ScheduleResult of(
            Outcome outcome,
            ForeignSchedule file,
            List<Change> changes,
            int baselines,
            List<Remark> remarks) {
        var byCode = new EnumMap<RemarkCode, Integer>(RemarkCode.class);
        remarks.forEach(each -> byCode.merge(each.code(), 1, Integer::sum));
        return new ScheduleResult(
                outcome,
                file.format(),
                file.tasks().size(),
                file.links().size(),
                file.resources().size(),
                file.assignments().size(),
                count(changes, Change.Kind.ADDED),
                count(changes, Change.Kind.REMOVED),
                count(changes, Change.Kind.CHANGED),
                baselines,
                remarks.size(),
                byCode);
    }

    private static int count(List<Change> changes, Change.Kind kind) {
        return (int) changes.stream().filter(each -> each.kind() == kind).count();
    }
}
